using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>What an aggregator says of one of its aggregates. Immutable.</summary>
public class AggregationResult
{
    /// <summary>No aggregate has changed.</summary>
    public static readonly IReadOnlyCollection<AggregationResult> Empty = [];

    private AggregationResult(AggregationAction action, object? aggregate, object? previous, IEnumerable<IFact> source)
    {
        Action = action;
        Aggregate = aggregate;
        Previous = previous;
        Source = source;
    }

    /// <summary>What happened.</summary>
    public AggregationAction Action { get; }

    /// <summary>The aggregate.</summary>
    public object? Aggregate { get; }

    /// <summary>What stood in its place before; null unless it was modified.</summary>
    public object? Previous { get; }

    /// <summary>The facts the aggregate is made of.</summary>
    public IEnumerable<IFact> Source { get; }

    /// <summary>An aggregate to which nothing happened.</summary>
    /// <param name="result">The aggregate.</param>
    /// <param name="source">The facts it is made of.</param>
    public static AggregationResult None(object? result, IEnumerable<IFact> source)
        => new(AggregationAction.None, result, null, source);

    /// <summary>A new aggregate.</summary>
    /// <param name="result">The aggregate.</param>
    /// <param name="source">The facts it is made of.</param>
    public static AggregationResult Added(object? result, IEnumerable<IFact> source)
        => new(AggregationAction.Added, result, null, source);

    /// <summary>An aggregate that has changed.</summary>
    /// <param name="result">The aggregate.</param>
    /// <param name="previous">What stood in its place before; the same object where it changes in place.</param>
    /// <param name="source">The facts it is made of.</param>
    public static AggregationResult Modified(object? result, object? previous, IEnumerable<IFact> source)
        => new(AggregationAction.Modified, result, previous, source);

    /// <summary>An aggregate that is gone.</summary>
    /// <param name="result">The aggregate.</param>
    public static AggregationResult Removed(object? result)
        => new(AggregationAction.Removed, result, null, []);
}
