using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Collects facts into one collection or lookup. It exists from the start, and may be empty.</summary>
internal sealed class CollectionAggregator(
    AggregatedItems items,
    object result,
    IReadOnlyList<IAggregateExpression> sortKeys,
    IAggregateExpression? key,
    IAggregateExpression? element)
    : IAggregator
{
    private readonly Dictionary<IFact, AggregatedItem> _itemOf = [];
    private bool _isAdded;
    private long _order;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            Put(Read(context, tuple, fact, _order++));
        }

        if (!_isAdded)
        {
            _isAdded = true;
            return [AggregationResult.Added(result, items.Facts)];
        }

        return Modified();
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            var previous = _itemOf[fact];
            var current = Read(context, tuple, fact, previous.Order);
            items.Remove(previous);
            Put(current);
        }

        return Modified();
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            _itemOf.Remove(fact, out var item);
            items.Remove(item!);
        }

        return Modified();
    }

    private AggregationResult[] Modified() => [AggregationResult.Modified(result, result, items.Facts)];

    private AggregatedItem Read(AggregationContext context, ITuple tuple, IFact fact, long order)
    {
        var keys = sortKeys.Count == 0 ? [] : new object?[sortKeys.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = sortKeys[i].Invoke(context, tuple, fact);
        }

        return new AggregatedItem(
            fact,
            order,
            keys,
            key?.Invoke(context, tuple, fact),
            element is null ? fact.Value : element.Invoke(context, tuple, fact));
    }

    private void Put(AggregatedItem item)
    {
        _itemOf[item.Fact] = item;
        items.Add(item);
    }
}
