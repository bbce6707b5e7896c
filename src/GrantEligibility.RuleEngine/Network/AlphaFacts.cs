using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// The facts that one session has in an alpha memory, indexed for the joins on it, and the joins that have tuples to join them
/// with. A join without any is not linked, and hears of no fact: most rules fail early, and what lies behind costs nothing then.
/// </summary>
internal sealed class AlphaFacts
{
    private readonly AlphaMemory _memory;
    private readonly HashIndex[] _indexes;
    private readonly List<JoinMemory> _linked = [];
    private FactEntry? _free;

    public AlphaFacts(AlphaMemory memory)
    {
        _memory = memory;
        _indexes = new HashIndex[memory.IndexCount];
        for (var i = 0; i < _indexes.Length; i++)
        {
            _indexes[i] = new HashIndex(memory.ComparerOf(i));
        }
    }

    public AlphaMemory Memory => _memory;

    /// <summary>The joins that have tuples.</summary>
    public List<JoinMemory> Linked => _linked;

    public HashIndex Index(int number) => _indexes[number];

    public FactEntry Add(Fact fact)
    {
        var entry = _free ?? new FactEntry(_indexes.Length);
        _free = entry.Next;
        entry.Fact = fact;
        entry.Memory = this;
        entry.Next = fact.FirstEntry;
        fact.FirstEntry = entry;
        for (var i = 0; i < _indexes.Length; i++)
        {
            if (_memory.TryReadKey(i, fact, out var key))
            {
                _indexes[i].Add(entry.Places[i], key);
            }
            else
            {
                _indexes[i].AddUnkeyed(entry.Places[i]);
            }
        }

        return entry;
    }

    /// <summary>Puts a fact that has changed where tuples find it now.</summary>
    public void Revise(FactEntry entry)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            if (_memory.TryReadKey(i, entry.Fact, out var key))
            {
                _indexes[i].Move(entry.Places[i], key);
            }
            else
            {
                _indexes[i].MoveUnkeyed(entry.Places[i]);
            }
        }
    }

    /// <summary>Takes a fact out, so that no tuple finds it. The tuples it is joined in stay until they are retracted.</summary>
    public void Remove(FactEntry entry)
    {
        for (var i = 0; i < _indexes.Length; i++)
        {
            _indexes[i].Remove(entry.Places[i]);
        }
    }

    /// <summary>Keeps an entry that is out, and that no tuple holds any more, for a fact to come.</summary>
    public void Recycle(FactEntry entry)
    {
        entry.Fact = null!;
        entry.Next = _free;
        _free = entry;
    }

    public void Link(JoinMemory join)
    {
        join.LinkNumber = _linked.Count;
        _linked.Add(join);
    }

    public void Unlink(JoinMemory join)
    {
        var last = _linked[^1];
        _linked[join.LinkNumber] = last;
        last.LinkNumber = join.LinkNumber;
        _linked.RemoveAt(_linked.Count - 1);
    }
}
