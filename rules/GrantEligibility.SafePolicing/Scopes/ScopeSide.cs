namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>The sides of a case that decide whether a condition reaches it.</summary>
public enum ScopeSide
{
    /// <summary>The kind of agency, as § 2(b) names it.</summary>
    Agency,

    /// <summary>Whose money the award is, and how it is given.</summary>
    Award,

    /// <summary>The fiscal year of the award.</summary>
    FiscalYear,
}
