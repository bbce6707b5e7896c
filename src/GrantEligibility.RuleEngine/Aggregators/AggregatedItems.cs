using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>
/// The items of an aggregate in order. What rules read is a snapshot, made when first read after a change, so that
/// an action may change facts while it goes through them.
/// </summary>
internal sealed class AggregatedItems(IComparer<AggregatedItem> comparer)
{
    private readonly SortedSet<AggregatedItem> _items = new(comparer);
    private AggregatedItem[]? _snapshot;

    public int Count => _items.Count;

    /// <summary>The items as they are now. A list once returned does not change.</summary>
    public IReadOnlyList<AggregatedItem> Snapshot => _snapshot ??= [.. _items];

    public IEnumerable<IFact> Facts
    {
        get
        {
            foreach (var item in Snapshot)
            {
                yield return item.Fact;
            }
        }
    }

    public void Add(AggregatedItem item)
    {
        _items.Add(item);
        _snapshot = null;
    }

    public void Remove(AggregatedItem item)
    {
        _items.Remove(item);
        _snapshot = null;
    }
}
