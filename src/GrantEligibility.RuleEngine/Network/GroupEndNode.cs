using NRules.Diagnostics;
using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>The end of a nested network: hands each tuple to the group, with the tuple of the group it continues.</summary>
internal sealed class GroupEndNode : TupleNode
{
    private readonly GroupNode _group;
    private readonly int _steps;

    public GroupEndNode(int id, GroupNode group, TupleNode[] nested)
        : base(id, nested[^1].Depth + 1, nested[^1])
    {
        _group = group;
        _steps = nested.Length;
    }

    public override NodeType NodeType => NodeType.Adapter;

    public override IEnumerable<Node> Next => [_group];

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest) => _group.Found(pass);

    protected override void OnInsert(Session session, MatchTuple tuple) => _group.InsertNested(session, GroupTuple(tuple), tuple);

    protected override void OnUpdate(Session session, MatchTuple tuple) => _group.UpdateNested(session, GroupTuple(tuple), tuple);

    protected override void OnRetract(Session session, MatchTuple tuple) => _group.RetractNested(session, GroupTuple(tuple), tuple);

    // Each node of the nested network has made one tuple of the one before.
    private MatchTuple GroupTuple(MatchTuple tuple)
    {
        for (var i = 0; i < _steps; i++)
        {
            tuple = tuple.Parent!;
        }

        return tuple;
    }
}
