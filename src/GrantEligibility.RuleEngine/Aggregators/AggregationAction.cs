namespace NRules.Aggregators;

/// <summary>What happened to an aggregate.</summary>
public enum AggregationAction
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is new.</summary>
    Added = 1,

    /// <summary>It has changed.</summary>
    Modified = 2,

    /// <summary>It is gone.</summary>
    Removed = 3,
}
