using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Makes the aggregators of one aggregate element. Made once, by its constructor without parameters, when the rule is compiled; shared by threads after.</summary>
public interface IAggregatorFactory
{
    /// <summary>Called once, before the first aggregator is made.</summary>
    /// <param name="element">The element.</param>
    /// <param name="compiledExpressions">Its expressions, in order.</param>
    void Compile(AggregateElement element, IReadOnlyCollection<IAggregateExpression> compiledExpressions);

    /// <summary>Makes an aggregator for one tuple.</summary>
    /// <param name="context">The context.</param>
    IAggregator Create(AggregationContext context);
}
