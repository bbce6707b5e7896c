using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Puts another value in the place of each fact. Two facts give two values, equal or not.</summary>
internal sealed class ProjectionAggregator(IAggregateExpression selector) : IAggregator
{
    private readonly Dictionary<IFact, object?> _valueOf = [];

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            var value = selector.Invoke(context, tuple, fact);
            _valueOf[fact] = value;
            results.Add(AggregationResult.Added(value, [fact]));
        }

        return results;
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            var value = selector.Invoke(context, tuple, fact);
            results.Add(AggregationResult.Modified(value, _valueOf[fact], [fact]));
            _valueOf[fact] = value;
        }

        return results;
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var results = new List<AggregationResult>(facts.Count);
        foreach (var fact in facts)
        {
            _valueOf.Remove(fact, out var value);
            results.Add(AggregationResult.Removed(value));
        }

        return results;
    }
}
