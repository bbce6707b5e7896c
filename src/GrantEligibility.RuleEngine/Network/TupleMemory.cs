using NRules.Sessions;

namespace NRules.Network;

/// <summary>What a session keeps for a node that makes tuples: those that are gone, to be used again.</summary>
internal class TupleMemory
{
    private MatchTuple? _free;

    /// <summary>A tuple to be used again; null if there is none.</summary>
    public MatchTuple? Take()
    {
        var tuple = _free;
        if (tuple is not null)
        {
            _free = tuple.NextFree;
            tuple.NextFree = null;
        }

        return tuple;
    }

    public void Recycle(MatchTuple tuple)
    {
        tuple.Clear();
        tuple.NextFree = _free;
        _free = tuple;
    }
}
