namespace NRules.RuleModel;

/// <summary>What happened to a match since the rule last fired for it.</summary>
public enum MatchTrigger
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The match is new.</summary>
    Created = 1,

    /// <summary>A fact of the match was updated.</summary>
    Updated = 2,

    /// <summary>The match is gone.</summary>
    Removed = 4,
}
