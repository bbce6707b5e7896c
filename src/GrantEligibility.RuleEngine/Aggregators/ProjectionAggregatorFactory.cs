using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Makes the aggregators behind <c>Select</c>.</summary>
internal sealed class ProjectionAggregatorFactory : IAggregatorFactory
{
    private IAggregateExpression? _selector;

    public void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions)
        => _selector = compiledExpressions.FindSingle(AggregateElement.SelectorName);

    public IAggregator Create(AggregationContext context) => new ProjectionAggregator(_selector!);
}
