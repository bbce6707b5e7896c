namespace NRules.Aggregators;

/// <summary>Sorts items by their sort keys, each up or down, and then by the order they came. Immutable.</summary>
internal sealed class AggregatedItemComparer(IReadOnlyList<SortKey> sortKeys) : IComparer<AggregatedItem>
{
    /// <summary>Sorts by the order they came alone.</summary>
    public static readonly AggregatedItemComparer ByOrder = new([]);

    public bool HasSortKeys => sortKeys.Count > 0;

    public int Compare(AggregatedItem? x, AggregatedItem? y)
    {
        for (var i = 0; i < sortKeys.Count; i++)
        {
            var order = sortKeys[i].Comparer.Compare(x!.SortKeys[i], y!.SortKeys[i]);
            if (order != 0)
            {
                return sortKeys[i].IsDescending ? -Math.Sign(order) : order;
            }
        }

        return x!.Order.CompareTo(y!.Order);
    }
}
