using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>
/// The facts that match a prefix of a left-hand side. A tuple is made by one node, from the tuple that reached the node;
/// the nodes that take it keep what they know about it in its <see cref="States"/>, so that none has to look it up.
/// </summary>
internal sealed class MatchTuple(TupleNode node) : ITuple
{
    // The array of a tuple with a fact of its own; it stays with the tuple when the tuple is used again.
    private Fact[]? _ownRow;

    /// <summary>The node that made it.</summary>
    public TupleNode Node { get; } = node;

    /// <summary>The tuple this one continues; null for the empty tuple.</summary>
    public MatchTuple? Parent { get; private set; }

    /// <summary>The facts by slot. A node that adds no fact hands on the row of the parent.</summary>
    public Fact[] Row { get; private set; } = [];

    /// <summary>What each node that takes this tuple keeps about it, by <see cref="TupleNode.Slot"/>.</summary>
    public object?[] States { get; } = node.StateCount == 0 ? [] : new object?[node.StateCount];

    /// <summary>For a tuple made by a join: the two sides it joins, and its neighbours among the joins of each. Null once they are parted.</summary>
    public TupleEntry? Left { get; set; }

    public FactEntry? Right { get; set; }

    public MatchTuple? PreviousOfLeft { get; set; }

    public MatchTuple? NextOfLeft { get; set; }

    public MatchTuple? PreviousOfRight { get; set; }

    public MatchTuple? NextOfRight { get; set; }

    /// <summary>The next of the tuples that are gone and wait to be used again.</summary>
    public MatchTuple? NextFree { get; set; }

    public int Count => Row.Length;

    IEnumerable<IFact> ITuple.Facts => Row;

    /// <summary>Becomes the parent with one more fact.</summary>
    public void Extend(MatchTuple parent, Fact fact)
    {
        var width = parent.Row.Length;
        var row = _ownRow ??= new Fact[width + 1];
        for (var i = 0; i < width; i++)
        {
            row[i] = parent.Row[i];
        }

        row[width] = fact;
        Row = row;
        Parent = parent;
    }

    /// <summary>Becomes the parent's successor with the same facts.</summary>
    public void Continue(MatchTuple parent)
    {
        Row = parent.Row;
        Parent = parent;
    }

    /// <summary>Holds nothing any more.</summary>
    public void Clear()
    {
        if (_ownRow is not null)
        {
            Array.Clear(_ownRow);
        }

        Row = [];
        Parent = null;
        Array.Clear(States);
    }
}
