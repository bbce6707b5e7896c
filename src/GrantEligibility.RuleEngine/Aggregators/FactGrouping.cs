using System.Collections;

namespace NRules.Aggregators;

/// <summary>A group that a <c>GroupBy</c> gives: always as the facts are now, with the same key.</summary>
internal sealed class FactGrouping<TKey, TElement>(object? key, AggregatedItems items) : IGrouping<TKey, TElement>, IReadOnlyList<TElement>
{
    public TKey Key { get; } = (TKey)key!;

    public int Count => items.Count;

    public TElement this[int index] => (TElement)items.Snapshot[index].Element!;

    public IEnumerator<TElement> GetEnumerator()
    {
        foreach (var item in items.Snapshot)
        {
            yield return (TElement)item.Element!;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
