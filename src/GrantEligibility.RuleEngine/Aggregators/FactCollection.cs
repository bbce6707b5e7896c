using System.Collections;

namespace NRules.Aggregators;

/// <summary>The collection a <c>Collect</c> gives: always as the facts are now. Each enumeration goes through the facts as they were when it began.</summary>
internal sealed class FactCollection<TElement>(AggregatedItems items) : IReadOnlyList<TElement>
{
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
