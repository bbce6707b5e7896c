namespace GrantEligibility.SafePolicing.Scopes;

/// <summary>Whether the law reaches something.</summary>
public enum Reach
{
    /// <summary>It does.</summary>
    Inside,

    /// <summary>It does not.</summary>
    Outside,

    /// <summary>What is known does not say.</summary>
    Unclear,
}
