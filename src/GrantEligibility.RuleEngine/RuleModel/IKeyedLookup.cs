namespace NRules.RuleModel;

/// <summary>A lookup that also lists its keys.</summary>
/// <typeparam name="TKey">Type of the keys.</typeparam>
/// <typeparam name="TElement">Type of the elements found under a key.</typeparam>
public interface IKeyedLookup<TKey, TElement> : ILookup<TKey, TElement>
{
    /// <summary>The keys that have at least one element.</summary>
    IEnumerable<TKey> Keys { get; }
}
