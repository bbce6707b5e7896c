using NRules.RuleModel;

namespace NRules.Network;

/// <summary>What all alternatives of a rule share. Immutable once compiled.</summary>
internal sealed class CompiledRule(IRuleDefinition definition)
{
    public IRuleDefinition Definition { get; } = definition;

    /// <summary>The bucket of the agenda; the highest priority of all compiled rules is 0.</summary>
    public int PriorityIndex { get; set; }

    /// <summary>What makes at least one action run.</summary>
    public ActionTrigger Triggers { get; } = TriggersOf(definition.RightHandSide);

    public bool IsRepeatable => Definition.Repeatability == RuleRepeatability.Repeatable;

    private static ActionTrigger TriggersOf(ActionGroupElement actions)
    {
        var triggers = ActionTrigger.None;
        foreach (var action in actions.Actions)
        {
            triggers |= action.ActionTrigger;
        }

        return triggers;
    }
}
