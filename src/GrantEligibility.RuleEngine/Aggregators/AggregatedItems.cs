using System.Collections;
using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>
/// The items of an aggregate, in order. What rules read is a snapshot, made when first read after a change, so that
/// an action may change facts while it goes through them. Enumerated, these are the facts as they are then.
/// </summary>
internal sealed class AggregatedItems(AggregatedItemComparer comparer) : IEnumerable<IFact>
{
    // Made when an item is first looked up or changed.
    private Dictionary<IFact, AggregatedItem>? _items;
    private AggregatedItem[]? _snapshot;

    // Items that came one after the other, none of which has left, are enumerated in the order they came.
    private bool _isInOrder = !comparer.HasSortKeys;

    /// <summary>Makes the items of facts that stand for themselves, in the order given.</summary>
    public static AggregatedItems Of(IReadOnlyList<IFact> facts)
    {
        var snapshot = new AggregatedItem[facts.Count];
        for (var i = 0; i < snapshot.Length; i++)
        {
            snapshot[i] = new AggregatedItem(facts[i], i, [], null, facts[i].Value);
        }

        return new AggregatedItems(AggregatedItemComparer.ByOrder) { _snapshot = snapshot };
    }

    public int Count => _items?.Count ?? _snapshot?.Length ?? 0;

    /// <summary>The items as they are now. A list once returned does not change.</summary>
    public IReadOnlyList<AggregatedItem> Snapshot => _snapshot ??= Sorted();

    private Dictionary<IFact, AggregatedItem> Items => _items ??= (_snapshot ?? []).ToDictionary(item => item.Fact);

    /// <summary>The item of a fact that is there.</summary>
    public AggregatedItem this[IFact fact] => Items[fact];

    /// <summary>Adds an item, or replaces that of the same fact.</summary>
    public void Put(AggregatedItem item)
    {
        Items[item.Fact] = item;
        _snapshot = null;
    }

    public void Remove(IFact fact)
    {
        Items.Remove(fact);
        _isInOrder = Items.Count == 0 && !comparer.HasSortKeys;
        _snapshot = null;
    }

    public IEnumerator<IFact> GetEnumerator()
    {
        foreach (var item in Snapshot)
        {
            yield return item.Fact;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private AggregatedItem[] Sorted()
    {
        AggregatedItem[] items = [.. Items.Values];
        if (!_isInOrder)
        {
            Array.Sort(items, comparer);
        }

        return items;
    }
}
