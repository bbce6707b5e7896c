using NRules.Network;

namespace NRules.Sessions;

/// <summary>What a session does with what is gone.</summary>
internal sealed partial class Session
{
    private readonly List<MatchTuple> _gone = [];

    /// <summary>
    /// Whether tuples that are gone are used again. Only for a session whose host and rules keep no match and no fact of the
    /// engine beyond the facts' own time: those would change under their hands.
    /// </summary>
    public bool Recycles { get; init; }

    /// <summary>Takes a tuple that is gone. Until the change at hand is through, someone may still hold it.</summary>
    public void Release(MatchTuple tuple)
    {
        if (Recycles)
        {
            _gone.Add(tuple);
        }
    }

    /// <summary>Makes what is gone available again, once the change at hand is through.</summary>
    public void Recycle(List<FactEntry> left)
    {
        if (!Recycles)
        {
            return;
        }

        foreach (var tuple in _gone)
        {
            tuple.Node.MemoryIn(this).Recycle(tuple);
        }

        foreach (var entry in left)
        {
            entry.Memory.Recycle(entry);
        }

        _gone.Clear();
    }
}
