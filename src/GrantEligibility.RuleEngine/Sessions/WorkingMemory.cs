namespace NRules.Sessions;

/// <summary>The facts of a session, found by identity and kept in the order they came.</summary>
internal sealed class WorkingMemory(IFactIdentityComparer comparer)
{
    private readonly Dictionary<object, Fact> _byIdentity = new(comparer);
    private Fact? _first;
    private Fact? _last;

    /// <summary>The facts the network knows, as they are now: the caller may change working memory while it reads them.</summary>
    public IReadOnlyList<Fact> Facts
    {
        get
        {
            var facts = new List<Fact>(_byIdentity.Count);
            for (var fact = _first; fact is not null; fact = fact.Next)
            {
                if (fact.IsPropagated)
                {
                    facts.Add(fact);
                }
            }

            return facts;
        }
    }

    public Fact? Find(object value) => _byIdentity.GetValueOrDefault(value);

    /// <summary>Adds a fact at the end.</summary>
    /// <returns>Whether it was added; false if the same fact is there.</returns>
    public bool TryAdd(Fact fact)
    {
        if (!_byIdentity.TryAdd(fact.Value!, fact))
        {
            return false;
        }

        fact.Previous = _last;
        if (_last is null)
        {
            _first = fact;
        }
        else
        {
            _last.Next = fact;
        }

        _last = fact;
        return true;
    }

    /// <summary>Gives a fact another value. Its place stays.</summary>
    public void Replace(Fact fact, object value)
    {
        if (ReferenceEquals(fact.Value, value))
        {
            return;
        }

        // Equal values may still have to be looked up by the newer one, whose identity no one will change behind our back.
        _byIdentity.Remove(fact.Value!);
        _byIdentity[value] = fact;
        fact.Value = value;
    }

    public void Remove(Fact fact)
    {
        _byIdentity.Remove(fact.Value!);
        if (fact.Previous is null)
        {
            _first = fact.Next;
        }
        else
        {
            fact.Previous.Next = fact.Next;
        }

        if (fact.Next is null)
        {
            _last = fact.Previous;
        }
        else
        {
            fact.Next.Previous = fact.Previous;
        }

        fact.Previous = null;
        fact.Next = null;
    }
}
