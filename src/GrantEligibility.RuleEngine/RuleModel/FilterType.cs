namespace NRules.RuleModel;

/// <summary>What a filter decides on when a match arrives at the agenda.</summary>
public enum FilterType
{
    /// <summary>The match is let through while the expression is true.</summary>
    Predicate = 0,

    /// <summary>An update of the match is let through when the value of the expression changed.</summary>
    KeyChange = 1,
}
