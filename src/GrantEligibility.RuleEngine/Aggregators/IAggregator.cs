using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>
/// Keeps the aggregates of the facts that match one tuple. It is told of each change, and answers with what became of its aggregates.
/// Belongs to one session.
/// </summary>
public interface IAggregator
{
    /// <summary>Facts match. The first call comes with all facts that match then, which may be none.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The facts matched before the aggregate.</param>
    /// <param name="facts">The facts.</param>
    /// <returns>What became of the aggregates.</returns>
    IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts that match have changed, or the tuple has.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The facts matched before the aggregate.</param>
    /// <param name="facts">The facts, each added before.</param>
    /// <returns>What became of the aggregates.</returns>
    IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);

    /// <summary>Facts no longer match.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tuple">The facts matched before the aggregate.</param>
    /// <param name="facts">The facts, each added before.</param>
    /// <returns>What became of the aggregates.</returns>
    IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts);
}
