using NRules.Sessions;

namespace NRules.Network;

/// <summary>What a change means for the aggregates of one tuple, so that each is passed on once, however often it was touched.</summary>
internal sealed class AggregateChanges
{
    private readonly OrderedDictionary<MatchTuple, bool> _inserted = [];
    private readonly OrderedDictionary<MatchTuple, bool> _updated = [];
    private readonly List<MatchTuple> _removed = [];

    public IEnumerable<MatchTuple> Inserted => _inserted.Keys;

    public IEnumerable<MatchTuple> Updated => _updated.Keys;

    public IEnumerable<MatchTuple> Removed => _removed;

    public void Insert(MatchTuple aggregate) => _inserted.Add(aggregate, true);

    public void Update(MatchTuple aggregate)
    {
        if (!_inserted.ContainsKey(aggregate))
        {
            _updated.TryAdd(aggregate, true);
        }
    }

    public void Remove(MatchTuple aggregate)
    {
        if (!_inserted.Remove(aggregate))
        {
            _updated.Remove(aggregate);
            _removed.Add(aggregate);
        }
    }
}
