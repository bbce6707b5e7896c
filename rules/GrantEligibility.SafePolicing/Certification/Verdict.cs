namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What is known of the use-of-force policies on a mandatory point, apart from any certificate.</summary>
public enum Verdict
{
    /// <summary>They satisfy the point.</summary>
    Satisfies,

    /// <summary>They are known to fall short of it.</summary>
    FallsShort,

    /// <summary>What is known does not say.</summary>
    Unsettled,
}
