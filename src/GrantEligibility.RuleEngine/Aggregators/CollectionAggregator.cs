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
    private bool _isAdded;
    private long _order;

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            items.Put(Read(context, tuple, fact, _order++));
        }

        if (!_isAdded)
        {
            _isAdded = true;
            return [AggregationResult.Added(result, items)];
        }

        return Modified();
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            items.Put(Read(context, tuple, fact, items[fact].Order));
        }

        return Modified();
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        foreach (var fact in facts)
        {
            items.Remove(fact);
        }

        return Modified();
    }

    private AggregationResult[] Modified() => [AggregationResult.Modified(result, result, items)];

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
}
