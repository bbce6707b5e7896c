namespace NRules.RuleModel;

/// <summary>The events in the life of a match that make an action run. Values combine.</summary>
[Flags]
public enum ActionTrigger
{
    /// <summary>The action never runs.</summary>
    None = 0,

    /// <summary>The rule matched a set of facts for the first time.</summary>
    Activated = 1,

    /// <summary>A fact of an existing match was updated.</summary>
    Reactivated = 2,

    /// <summary>The match is gone: its facts no longer satisfy the rule.</summary>
    Deactivated = 4,
}
