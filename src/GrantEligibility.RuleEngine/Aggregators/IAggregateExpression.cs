using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>An expression of an aggregate, such as the key of a grouping.</summary>
public interface IAggregateExpression
{
    /// <summary>What the expression is for.</summary>
    string Name { get; }

    /// <summary>Evaluates the expression for one fact.</summary>
    /// <param name="context">The context the aggregator was given.</param>
    /// <param name="tuple">The facts matched before the aggregate.</param>
    /// <param name="fact">The fact that is aggregated.</param>
    /// <returns>The value.</returns>
    object? Invoke(AggregationContext context, ITuple tuple, IFact fact);
}
