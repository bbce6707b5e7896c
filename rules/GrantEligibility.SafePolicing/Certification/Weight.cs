namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What a verdict on the policies weighs beside the agency's credential.</summary>
public enum Weight
{
    /// <summary>It decides.</summary>
    Decides,

    /// <summary>It forecasts what the body that has the application will do (IC-10).</summary>
    Forecasts,

    /// <summary>It decides or forecasts, depending on a credential of which too little is known (IC-10).</summary>
    AwaitsCredential,

    /// <summary>It decides or yields to a certificate, depending on a credential of which too little is known (IC-11).</summary>
    AwaitsCertificate,

    /// <summary>It yields to the certificate, which confirms the point.</summary>
    YieldsToCertificate,
}
