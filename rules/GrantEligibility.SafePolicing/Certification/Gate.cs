namespace GrantEligibility.SafePolicing.Certification;

/// <summary>How the funding gate of § 2(b) stands before a case that it does not leave out.</summary>
public enum Gate
{
    /// <summary>It applies: agency, award and year are inside, and the Standards are announced.</summary>
    Applies,

    /// <summary>Agency, award and year are inside, but there are no Standards and no certified body yet (IC-2).</summary>
    AwaitsStandards,

    /// <summary>What is known does not say whether it applies. A credential then meets it either way; the lack of one does not decide.</summary>
    InDoubt,
}
