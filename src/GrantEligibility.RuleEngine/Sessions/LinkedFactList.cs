namespace NRules.Sessions;

/// <summary>What a rule has yielded for one match, in order. Mostly one fact.</summary>
internal struct LinkedFactList
{
    private LinkedFact? _first;

    public readonly LinkedFact? First => _first;

    /// <summary>What was yielded under a key; null if nothing.</summary>
    public readonly LinkedFact? Find(object key)
    {
        var fact = _first;
        while (fact is not null && !Equals(fact.Key, key))
        {
            fact = fact.NextLinked;
        }

        return fact;
    }

    public void Add(LinkedFact fact)
    {
        if (_first is null)
        {
            _first = fact;
            return;
        }

        var last = _first;
        while (last.NextLinked is { } next)
        {
            last = next;
        }

        last.NextLinked = fact;
    }

    public void Remove(LinkedFact fact)
    {
        if (_first == fact)
        {
            _first = fact.NextLinked;
            return;
        }

        for (var previous = _first; previous is not null; previous = previous.NextLinked)
        {
            if (previous.NextLinked == fact)
            {
                previous.NextLinked = fact.NextLinked;
                return;
            }
        }
    }

    public void Clear() => _first = null;

    /// <summary>The keys, in the order of the facts.</summary>
    public readonly IReadOnlyCollection<object> Keys()
    {
        var keys = new List<object>();
        for (var fact = _first; fact is not null; fact = fact.NextLinked)
        {
            keys.Add(fact.Key);
        }

        return keys;
    }
}
