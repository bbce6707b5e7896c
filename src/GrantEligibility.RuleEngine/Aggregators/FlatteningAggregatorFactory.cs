using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Makes the aggregators behind <c>SelectMany</c>.</summary>
internal sealed class FlatteningAggregatorFactory : IAggregatorFactory
{
    private IAggregateExpression? _selector;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        => _selector = compiledExpressions.FindSingle(AggregateElement.SelectorName);

    public IAggregator Create(AggregationContext context) => new FlatteningAggregator(_selector!, context.FactIdentityComparer);
}
