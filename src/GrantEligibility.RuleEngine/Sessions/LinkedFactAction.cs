namespace NRules;

/// <summary>What happens to linked facts when they are propagated.</summary>
public enum LinkedFactAction
{
    /// <summary>They enter working memory.</summary>
    Insert = 0,

    /// <summary>They change.</summary>
    Update = 1,

    /// <summary>They leave working memory.</summary>
    Retract = 2,
}
