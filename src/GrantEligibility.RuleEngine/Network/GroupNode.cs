using NRules.OnePass;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// A node with a nested network: what the group under a <c>Not</c> or <c>Exists</c>, or the source of an aggregate, is compiled to.
/// The node feeds each tuple it takes to the nested network, and gets back, by way of a <see cref="GroupEndNode"/>, the tuples
/// that continue it. While it feeds a tuple it only takes notes, so that it answers once and with the whole picture.
/// </summary>
internal abstract class GroupNode : TupleNode
{
    private readonly TupleNode[] _nested;

    /// <summary>Makes the node behind its nested network.</summary>
    /// <param name="id">The number of the node.</param>
    /// <param name="endId">The number of the end of the nested network.</param>
    /// <param name="source">Where tuples come from, for this node and the head of the nested network.</param>
    /// <param name="nested">The nested network, from its head to its last node.</param>
    protected GroupNode(int id, int endId, TupleNode source, TupleNode[] nested)
        : base(id, nested[^1].Depth + 2, source)
    {
        _nested = nested;
        End = new GroupEndNode(endId, this, nested);
        NestedWay = [.. nested, End];
        nested[^1].Attach(End);
    }

    public TupleNode Head => _nested[0];

    /// <summary>The nested network, from its head to its last node.</summary>
    public IReadOnlyList<TupleNode> Nested => _nested;

    public GroupEndNode End { get; }

    public override void Include(IRuleDefinition rule)
    {
        base.Include(rule);
        foreach (var node in _nested)
        {
            node.Include(rule);
        }
    }

    /// <summary>The facts that the nested network has found for a tuple.</summary>
    protected List<Fact> Elements(MatchTuple tuple)
    {
        IEnumerable<MatchTuple> tuples = [tuple];
        foreach (var node in _nested)
        {
            tuples = tuples.SelectMany(node.Continuations);
        }

        return [.. tuples.Select(t => t.Row[^1])];
    }

    /// <summary>The nested network with its end, for a pass to follow.</summary>
    protected TupleNode[] NestedWay { get; }

    /// <summary>A pass has found a match of the nested network.</summary>
    /// <returns>Whether to stop looking for more.</returns>
    public abstract bool Found(Pass pass);

    /// <summary>A tuple of the nested network is new.</summary>
    /// <param name="session">The session.</param>
    /// <param name="tuple">The tuple of this node that it continues.</param>
    /// <param name="nested">The tuple.</param>
    public abstract void InsertNested(Session session, MatchTuple tuple, MatchTuple nested);

    public abstract void UpdateNested(Session session, MatchTuple tuple, MatchTuple nested);

    public abstract void RetractNested(Session session, MatchTuple tuple, MatchTuple nested);
}
