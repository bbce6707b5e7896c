using NRules.RuleModel;

namespace NRules.Network;

/// <summary>What all alternatives of a rule share. Immutable once compiled.</summary>
internal sealed class CompiledRule(IRuleDefinition definition)
{
    public IRuleDefinition Definition { get; } = definition;

    /// <summary>The bucket of the agenda; the highest priority of all compiled rules is 0.</summary>
    public int PriorityIndex { get; set; }

    /// <summary>What makes at least one action run.</summary>
    public ActionTrigger Triggers { get; } =
        definition.RightHandSide.Actions.Aggregate(ActionTrigger.None, (triggers, action) => triggers | action.ActionTrigger);

    public bool IsRepeatable => Definition.Repeatability == RuleRepeatability.Repeatable;
}
