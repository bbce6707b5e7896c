using NRules.Network;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>What a rule has yielded in a pass, with the match it yielded it for.</summary>
internal sealed class Concluded : PassSource, ILinkedFactSource
{
    /// <summary>The end of the rule that yielded it.</summary>
    public RuleNode Node { get; private set; } = null!;

    public IRuleDefinition Rule => Node.Rule.Definition;

    public override FactSourceType SourceType => FactSourceType.Linked;

    public override IEnumerable<IFact> Facts => FactMatch.All(Node.Declarations, Premises.ToArray());

    public void Be(object value, RuleNode node, ReadOnlySpan<Fact> row)
    {
        (Value, Node) = (value, node);
        MadeOf(row);
    }
}
