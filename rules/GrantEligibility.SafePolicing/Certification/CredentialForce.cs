namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What a credential is worth under § 2(b) on the as-of date. The order is that of weight: the weightiest governs.</summary>
public enum CredentialForce
{
    /// <summary>It does not count.</summary>
    None,

    /// <summary>The body denied it. It was sought, but is neither obtained nor in process.</summary>
    Denied,

    /// <summary>What is known does not say whether it counts.</summary>
    Unclear,

    /// <summary>It is being sought: a live application before a designated body.</summary>
    Pending,

    /// <summary>It is held: a certificate in force, or carried by the life of an award.</summary>
    Held,
}
