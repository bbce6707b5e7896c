using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>Finds facts by identity. The facts themselves are the links of its chains, so that to fill it makes nothing.</summary>
internal sealed class IdentityTable(FactIdentityComparer comparer)
{
    private Fact?[] _chains = new Fact?[128];
    private int _count;

    /// <summary>Finds the fact with a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hash">Its hash, which may take long to compute.</param>
    public Fact? Find(object value, int hash)
    {
        var fact = _chains[Place(hash)];
        while (fact is not null && !(fact.IdentityHash == hash && comparer.Equals(fact.Value, value)))
        {
            fact = fact.Next;
        }

        return fact;
    }

    /// <summary>Adds a fact with its hash.</summary>
    /// <returns>Whether it was added; false if the same fact is there.</returns>
    public bool TryAdd(Fact fact)
    {
        if (Find(fact.Value!, fact.IdentityHash) is not null)
        {
            return false;
        }

        if (_count == _chains.Length)
        {
            Grow();
        }

        Link(fact);
        _count++;
        return true;
    }

    public void Clear()
    {
        if (_count > 0)
        {
            Array.Clear(_chains);
            _count = 0;
        }
    }

    private int Place(int hash) => hash & (_chains.Length - 1);

    private void Link(Fact fact)
    {
        ref var chain = ref _chains[Place(fact.IdentityHash)];
        fact.Next = chain;
        chain = fact;
    }

    private void Grow()
    {
        var chains = _chains;
        _chains = new Fact?[chains.Length * 2];
        foreach (var first in chains)
        {
            for (var fact = first; fact is not null;)
            {
                var next = fact.Next;
                Link(fact);
                fact = next;
            }
        }
    }
}
