namespace NRules.RuleModel;

/// <summary>The direction in which a collection is sorted.</summary>
public enum SortDirection
{
    /// <summary>Smallest key first.</summary>
    Ascending = 0,

    /// <summary>Largest key first.</summary>
    Descending = 1,
}
