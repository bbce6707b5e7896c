namespace NRules.RuleModel;

/// <summary>Where a fact that the host did not insert comes from.</summary>
public enum FactSourceType
{
    /// <summary>The fact aggregates other facts.</summary>
    Aggregate = 1,

    /// <summary>The fact was yielded by a rule and is linked to the match that yielded it.</summary>
    Linked = 2,
}
