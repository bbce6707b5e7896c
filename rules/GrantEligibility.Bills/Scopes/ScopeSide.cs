namespace GrantEligibility.Bills.Scopes;

/// <summary>The sides of a case that decide whether a gate reaches it.</summary>
public enum ScopeSide
{
    /// <summary>The programme whose money it is.</summary>
    Money,

    /// <summary>The fiscal year of the money.</summary>
    FiscalYear,

    /// <summary>The day asked about.</summary>
    Day,

    /// <summary>The government that receives it.</summary>
    Unit,
}
