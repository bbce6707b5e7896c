using NRules.Network;
using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>
/// The facts that match a prefix of a left-hand side. A tuple is made by one node, from the tuple that reached the node;
/// the nodes that take it keep what they know about it in its <see cref="States"/>, so that none has to look it up.
/// </summary>
internal sealed class MatchTuple(TupleNode node, MatchTuple? parent, Fact[] row) : ITuple
{
    /// <summary>The node that made it.</summary>
    public TupleNode Node { get; } = node;

    /// <summary>The tuple this one continues; null for the empty tuple.</summary>
    public MatchTuple? Parent { get; } = parent;

    /// <summary>The facts by slot. A node that adds no fact hands on the row of the parent.</summary>
    public Fact[] Row { get; } = row;

    /// <summary>What each node that takes this tuple keeps about it, by <see cref="TupleNode.Slot"/>.</summary>
    public object?[] States { get; } = node.StateCount == 0 ? [] : new object?[node.StateCount];

    /// <summary>For a tuple made by a join: the two sides it joins, and its neighbours among the joins of each. Null once they are parted.</summary>
    public TupleEntry? Left { get; set; }

    public FactEntry? Right { get; set; }

    public MatchTuple? PreviousOfLeft { get; set; }

    public MatchTuple? NextOfLeft { get; set; }

    public MatchTuple? PreviousOfRight { get; set; }

    public MatchTuple? NextOfRight { get; set; }

    public int Count => Row.Length;

    IEnumerable<IFact> ITuple.Facts => Row;

    /// <summary>The row with one more fact.</summary>
    public Fact[] Append(Fact fact)
    {
        var row = new Fact[Row.Length + 1];
        Row.CopyTo(row, 0);
        row[^1] = fact;
        return row;
    }
}
