using System.Collections.Concurrent;

namespace NRules.Sessions;

/// <summary>Picks the comparer by the type of the fact. Immutable; shared between threads.</summary>
internal sealed class FactIdentityComparer : IFactIdentityComparer
{
    private readonly IEqualityComparer<object> _default;
    private readonly Dictionary<Type, IEqualityComparer<object>> _registered;
    private readonly ConcurrentDictionary<Type, IEqualityComparer<object>> _chosen = new();
    private readonly Func<Type, IEqualityComparer<object>> _choose;

    public FactIdentityComparer(IEqualityComparer<object> defaultComparer, IReadOnlyDictionary<Type, IEqualityComparer<object>> registered)
    {
        _default = defaultComparer;
        _registered = new Dictionary<Type, IEqualityComparer<object>>(registered);
        _choose = Choose;
    }

    public new bool Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        return x is not null && y is not null && x.GetType() == y.GetType() && Of(x.GetType()).Equals(x, y);
    }

    public int GetHashCode(object obj) => Of(obj.GetType()).GetHashCode(obj);

    public IEqualityComparer<TFact> GetComparer<TFact>()
        => EqualityComparer<TFact>.Create((x, y) => Equals(x, y), obj => GetHashCode(obj!));

    /// <summary>What compares facts of a type.</summary>
    public IEqualityComparer<object> Of(Type type)
        => _registered.Count == 0 ? _default : _chosen.GetOrAdd(type, _choose);

    // The nearest class with a comparer, else an interface with one.
    private IEqualityComparer<object> Choose(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (_registered.TryGetValue(current, out var comparer))
            {
                return comparer;
            }
        }

        return _registered.FirstOrDefault(entry => entry.Key.IsAssignableFrom(type)).Value ?? _default;
    }
}
