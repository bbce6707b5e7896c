using NRules.Sessions;

namespace NRules.Network;

/// <summary>The tuples that one session has on the left of a join.</summary>
internal sealed class JoinMemory(JoinNode join, AlphaFacts facts, IEqualityComparer<JoinKey>? comparer)
{
    private readonly HashIndex _tuples = new(comparer);
    private TupleEntry? _free;
    private int _count;

    public JoinNode Join { get; } = join;

    /// <summary>The facts on the right.</summary>
    public AlphaFacts Facts { get; } = facts;

    public HashIndex Tuples => _tuples;

    /// <summary>The place among the linked joins of the alpha memory.</summary>
    public int LinkNumber { get; set; }

    /// <summary>The facts that an update of one tuple has dealt with; empty in between.</summary>
    public HashSet<FactEntry> DealtWith => field ??= [];

    /// <summary>Takes a tuple in. It has yet to be put into a bucket.</summary>
    public TupleEntry Add(MatchTuple tuple)
    {
        var entry = _free ?? new TupleEntry();
        _free = (TupleEntry?)entry.Next;
        entry.Next = null;
        entry.Tuple = tuple;
        if (_count++ == 0)
        {
            Facts.Link(this);
        }

        return entry;
    }

    public void Remove(TupleEntry entry)
    {
        _tuples.Remove(entry);
        entry.Tuple = null!;
        entry.Next = _free;
        _free = entry;
        if (--_count == 0)
        {
            Facts.Unlink(this);
        }
    }
}
