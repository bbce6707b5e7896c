using NRules.Sessions;

namespace NRules;

/// <summary>
/// Says which facts of one type are the same fact: by a comparer registered for the type, else by <see cref="DefaultFactIdentityComparer"/>.
/// An object is the same fact as itself, facts of different types never are, and no comparer is asked about them.
/// Set it up before rules are compiled; not safe for use by several threads.
/// </summary>
public class FactIdentityComparerRegistry
{
    private readonly Dictionary<Type, IEqualityComparer<object>> _comparers = [];

    /// <summary>
    /// Compares facts whose type has no comparer of its own. Unless set, facts are the same if
    /// <see cref="RuleModel.IIdentityProvider.GetIdentity"/> returns equal values, or, without it, if they are equal.
    /// </summary>
    public IEqualityComparer<object> DefaultFactIdentityComparer
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new DefaultIdentityComparer();

    /// <summary>Registers a comparer for facts of a type, and of types derived from it that have none of their own.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    /// <param name="comparer">The comparer. It replaces one registered before.</param>
    public void RegisterComparer<TFact>(IEqualityComparer<TFact> comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        _comparers[typeof(TFact)] = new TypedIdentityComparer<TFact>(comparer);
    }

    internal FactIdentityComparer Build() => new FactIdentityComparer(DefaultFactIdentityComparer, _comparers);
}
