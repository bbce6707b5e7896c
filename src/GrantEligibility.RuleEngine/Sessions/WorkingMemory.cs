namespace NRules.Sessions;

/// <summary>The facts of a session, found by identity and kept in the order they came.</summary>
internal sealed class WorkingMemory(IFactIdentityComparer comparer)
{
    private readonly Dictionary<Identity, Fact> _byIdentity = new(new IdentityComparer(comparer));
    private Fact? _first;
    private Fact? _last;

    /// <summary>The fact that came first.</summary>
    public Fact? First => _first;

    public Fact? Find(object value) => _byIdentity.GetValueOrDefault(IdentityOf(value));

    /// <summary>Adds a fact at the end.</summary>
    /// <returns>Whether it was added; false if the same fact is there.</returns>
    public bool TryAdd(Fact fact)
    {
        var identity = IdentityOf(fact.Value!);
        if (!_byIdentity.TryAdd(identity, fact))
        {
            return false;
        }

        fact.IdentityHash = identity.Hash;

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
        var identity = IdentityOf(value);
        _byIdentity.Remove(KnownIdentityOf(fact));
        _byIdentity[identity] = fact;
        fact.Value = value;
        fact.IdentityHash = identity.Hash;
    }

    public void Remove(Fact fact)
    {
        _byIdentity.Remove(KnownIdentityOf(fact));
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

    private Identity IdentityOf(object value) => new(value, comparer.GetHashCode(value));

    // The hash of a value that its owner has changed is not what it was.
    private static Identity KnownIdentityOf(Fact fact) => new(fact.Value!, fact.IdentityHash);

    /// <summary>A value with its hash, which may take long to compute.</summary>
    private readonly record struct Identity(object Value, int Hash);

    private sealed class IdentityComparer(IFactIdentityComparer values) : IEqualityComparer<Identity>
    {
        public bool Equals(Identity x, Identity y) => x.Hash == y.Hash && values.Equals(x.Value, y.Value);

        public int GetHashCode(Identity identity) => identity.Hash;
    }
}
