using NRules.Diagnostics;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>
/// The facts that pass the tests of a pattern. It keeps no list of them: a fact knows which memories it is in, and the
/// joins on this memory keep its facts the way they look them up.
/// </summary>
internal sealed class AlphaMemory(int id, Type type, IReadOnlyList<SelectionNode> selections) : Node(id, 0)
{
    private readonly List<JoinNode> _joins = [];

    public IReadOnlyList<SelectionNode> Selections { get; } = selections;

    public IReadOnlyList<JoinNode> Joins => _joins;

    public override NodeType NodeType => NodeType.AlphaMemory;

    public override Type OutputType { get; } = type;

    public override IEnumerable<Node> Next => _joins;

    public void Attach(JoinNode join) => _joins.Add(join);

    public override void Include(IRuleDefinition rule)
    {
        base.Include(rule);
        foreach (var selection in Selections)
        {
            selection.Include(rule);
        }
    }
}
