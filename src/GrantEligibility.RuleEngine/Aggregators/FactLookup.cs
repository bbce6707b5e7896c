using System.Collections;
using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>The lookup a <c>Collect().ToLookup(…)</c> gives: always as the facts are now. Keys stand in the order of their first element.</summary>
internal sealed class FactLookup<TKey, TElement>(AggregatedItems items) : IKeyedLookup<TKey, TElement>
{
    private IReadOnlyList<AggregatedItem>? _snapshot;

    public int Count => Lookup.Count;

    public IEnumerable<TKey> Keys => Lookup.Select(group => group.Key);

    public IEnumerable<TElement> this[TKey key] => Lookup[key];

    private ILookup<TKey, TElement> Lookup
    {
        get
        {
            if (_snapshot != items.Snapshot)
            {
                _snapshot = items.Snapshot;
                field = _snapshot.ToLookup(item => (TKey)item.Key!, item => (TElement)item.Element!);
            }

            return field!;
        }
    }

    public bool Contains(TKey key) => Lookup.Contains(key);

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator() => Lookup.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
