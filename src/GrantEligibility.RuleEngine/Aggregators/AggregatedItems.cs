using System.Collections;
using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>
/// The items of an aggregate, in order. What rules read is a snapshot, made when first read after a change, so that
/// an action may change facts while it goes through them. Enumerated, these are the facts as they are then.
/// </summary>
internal sealed class AggregatedItems(AggregatedItemComparer comparer) : IEnumerable<IFact>
{
    private readonly Dictionary<IFact, AggregatedItem> _items = [];
    private AggregatedItem[]? _snapshot;

    // Items that came one after the other, none of which has left, are enumerated in the order they came.
    private bool _isInOrder = !comparer.HasSortKeys;

    public int Count => _items.Count;

    /// <summary>The items as they are now. A list once returned does not change.</summary>
    public IReadOnlyList<AggregatedItem> Snapshot => _snapshot ??= Sorted();

    /// <summary>The item of a fact that is there.</summary>
    public AggregatedItem this[IFact fact] => _items[fact];

    /// <summary>Adds an item, or replaces that of the same fact.</summary>
    public void Put(AggregatedItem item)
    {
        _items[item.Fact] = item;
        _snapshot = null;
    }

    public void Remove(IFact fact)
    {
        _items.Remove(fact);
        _isInOrder = _items.Count == 0 && !comparer.HasSortKeys;
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
        AggregatedItem[] items = [.. _items.Values];
        if (!_isInOrder)
        {
            Array.Sort(items, comparer);
        }

        return items;
    }
}
