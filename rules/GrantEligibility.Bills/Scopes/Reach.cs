namespace GrantEligibility.Bills.Scopes;

/// <summary>Whether a gate reaches something.</summary>
public enum Reach
{
    /// <summary>It does.</summary>
    Inside,

    /// <summary>It does not.</summary>
    Outside,

    /// <summary>What is known does not say.</summary>
    Unclear,
}
