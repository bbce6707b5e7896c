using System.Runtime.InteropServices;
using NRules.Network;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>The facts of a pass, in the order they came, by identity, and by the alpha memories they belong to.</summary>
internal sealed class PassFacts(OnePassPlan plan, FactIdentityComparer comparer)
{
    private readonly List<Fact> _inOrder = [];
    private readonly IdentityTable _kept = new(comparer);
    private readonly IdentityTable _ofQuestion = new(comparer);
    private readonly Pool<Fact> _supplied = new(() => new Fact(null, typeof(object)));
    private readonly PassMemories _memories = new(plan);
    private readonly Dictionary<Type, FactType> _types = [];
    private int _keptCount;
    private int _suppliedCount;

    /// <summary>The kinds of the facts that not every question shares: see <see cref="PassMemory.Kind"/>.</summary>
    public ulong Kinds { get; private set; }

    /// <summary>What came after all that the host supplied.</summary>
    public ReadOnlySpan<Fact> Concluded => CollectionsMarshal.AsSpan(_inOrder)[_suppliedCount..];

    /// <summary>Adds what the host supplies.</summary>
    /// <returns>Whether it was added; false if the same fact is there.</returns>
    public bool TrySupply(object value)
    {
        var fact = _supplied.Take();
        fact.Value = value;
        if (TryAdd(fact))
        {
            _suppliedCount = _inOrder.Count;
            return true;
        }

        _supplied.PutBack();
        return false;
    }

    /// <summary>Adds a fact with its value.</summary>
    /// <returns>Whether it was added; false if the same fact is there.</returns>
    public bool TryAdd(Fact fact)
    {
        var value = fact.Value!;
        var type = TypeOf(value.GetType());
        fact.IdentityHash = type.Identity.GetHashCode(value);
        if ((_keptCount > 0 && _kept.Find(value, fact.IdentityHash) is not null) || !_ofQuestion.TryAdd(fact))
        {
            return false;
        }

        fact.Number = _inOrder.Count;
        _inOrder.Add(fact);
        Kinds |= type.Kinds;
        foreach (var memory in type.Memories)
        {
            memory.Add(fact);
        }

        return true;
    }

    /// <summary>The facts that pass the tests of an alpha memory. To be asked for once all of its type are there.</summary>
    public PassMemory In(AlphaMemory memory) => _memories.Of(memory);

    /// <summary>Lets what is there stay for every question.</summary>
    public void Keep()
    {
        foreach (var fact in _inOrder)
        {
            _kept.TryAdd(fact);
        }

        _keptCount = _inOrder.Count;
        _ofQuestion.Clear();
        Kinds = 0;
        _supplied.Keep();
        foreach (var memory in _types.Values.SelectMany(type => type.Memories))
        {
            memory.Keep();
        }
    }

    /// <summary>Forgets all but what is kept.</summary>
    public void Forget()
    {
        _inOrder.RemoveRange(_keptCount, _inOrder.Count - _keptCount);
        _suppliedCount = _keptCount;
        _ofQuestion.Clear();
        Kinds = 0;
        _supplied.Return();
        _memories.Forget();
    }

    private FactType TypeOf(Type type)
    {
        if (!_types.TryGetValue(type, out var known))
        {
            known = new FactType(comparer.Of(type), _memories.OfType(type));
            _types.Add(type, known);
        }

        return known;
    }

    /// <summary>What is looked up by a fact's type.</summary>
    private sealed record FactType(IEqualityComparer<object> Identity, PassMemory[] Memories)
    {
        public ulong Kinds { get; } = PassMemory.KindsOf(Memories);
    }
}
