using NRules.Sessions;

namespace NRules.Network;

/// <summary>The tuples an aggregate node has made of one tuple, each found by its aggregate. Most aggregators make one aggregate only.</summary>
internal sealed class AggregateTuples
{
    // Stands for an aggregate that is null.
    private static readonly object Null = new();

    // One tuple is kept as it is, more are kept by their aggregates.
    private MatchTuple? _only;
    private Dictionary<object, List<MatchTuple>>? _many;

    public IEnumerable<MatchTuple> All => _many is null ? (_only is null ? [] : [_only]) : _many.Values.SelectMany(tuples => tuples);

    /// <summary>Keeps a tuple, whose last fact is the aggregate.</summary>
    public void Add(MatchTuple tuple)
    {
        if (_many is null && _only is null)
        {
            _only = tuple;
            return;
        }

        if (_many is null)
        {
            _many = new(ReferenceEqualityComparer.Instance);
            AddToMany(_only!);
            _only = null;
        }

        AddToMany(tuple);
    }

    /// <summary>Finds the tuple of an aggregate, by reference or else by equality, and forgets it.</summary>
    public MatchTuple Take(object? aggregate)
    {
        if (_only is { } only && Equals(only.Row[^1].Value, aggregate))
        {
            _only = null;
            return only;
        }

        var key = KeyOf(aggregate);
        var tuples = _many![key];
        var tuple = tuples[0];
        tuples.RemoveAt(0);
        if (tuples.Count == 0)
        {
            _many.Remove(key);
        }

        return tuple;
    }

    public MatchTuple[] TakeAll()
    {
        MatchTuple[] all = [.. All];
        _only = null;
        _many = null;
        return all;
    }

    private object KeyOf(object? aggregate)
    {
        var key = aggregate ?? Null;
        return _many?.ContainsKey(key) == true
            ? key
            : _many?.Keys.FirstOrDefault(k => k.Equals(aggregate))
              ?? throw new InvalidOperationException($"The aggregator changes the aggregate '{aggregate}', which it did not add.");
    }

    private void AddToMany(MatchTuple tuple)
    {
        var key = tuple.Row[^1].Value ?? Null;
        if (!_many!.TryGetValue(key, out var tuples))
        {
            tuples = [];
            _many.Add(key, tuples);
        }

        tuples.Add(tuple);
    }
}
