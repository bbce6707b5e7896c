using System.Collections;
using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>Puts the values of a collection in the place of each fact. A value that several facts give, or one gives twice, counts once.</summary>
internal sealed class FlatteningAggregator(IAggregateExpression selector, IFactIdentityComparer comparer) : IAggregator
{
    private readonly Dictionary<IFact, List<object>> _valuesOf = [];
    private readonly Dictionary<object, Value> _values = new(comparer);

    public IReadOnlyCollection<AggregationResult> Add(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Value>();
        foreach (var fact in facts)
        {
            Put(fact, Read(context, tuple, fact), changes);
        }

        return Results(changes);
    }

    public IReadOnlyCollection<AggregationResult> Modify(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Value>();
        foreach (var fact in facts)
        {
            var values = Read(context, tuple, fact);
            Take(fact, changes);
            Put(fact, values, changes);
        }

        return Results(changes);
    }

    public IReadOnlyCollection<AggregationResult> Remove(AggregationContext context, ITuple tuple, IReadOnlyCollection<IFact> facts)
    {
        var changes = new List<Value>();
        foreach (var fact in facts)
        {
            Take(fact, changes);
        }

        return Results(changes);
    }

    // A null among the values is no value; a null in place of the values is a mistake.
    private List<object> Read(AggregationContext context, ITuple tuple, IFact fact)
        => selector.Invoke(context, tuple, fact) is IEnumerable values
            ? [.. values.OfType<object>()]
            : throw new InvalidOperationException($"The selector of SelectMany returned null for the fact '{fact.Value}'. Let it return an empty collection.");

    private void Put(IFact fact, List<object> values, List<Value> changes)
    {
        _valuesOf[fact] = values;
        foreach (var item in values)
        {
            if (!_values.TryGetValue(item, out var value))
            {
                value = new Value();
                _values.Add(item, value);
            }

            value.Current = item;
            value.Sources.Add(fact);
            Touch(value, changes);
        }
    }

    private void Take(IFact fact, List<Value> changes)
    {
        _valuesOf.Remove(fact, out var values);
        foreach (var item in values!)
        {
            var value = _values[item];
            value.Sources.Remove(fact);
            Touch(value, changes);
        }
    }

    private static void Touch(Value value, List<Value> changes)
    {
        if (!value.IsTouched)
        {
            value.IsTouched = true;
            changes.Add(value);
        }
    }

    private List<AggregationResult> Results(List<Value> changes)
    {
        var results = new List<AggregationResult>(changes.Count);
        foreach (var value in changes)
        {
            value.IsTouched = false;
            if (value.Sources.Count == 0)
            {
                _values.Remove(value.Current!);
                if (value.Given is { } given)
                {
                    results.Add(AggregationResult.Removed(given));
                }

                continue;
            }

            IFact[] sources = [.. value.Sources.Distinct()];
            results.Add(value.Given is { } previous
                ? AggregationResult.Modified(value.Current, previous, sources)
                : AggregationResult.Added(value.Current, sources));
            value.Given = value.Current;
        }

        return results;
    }

    private sealed class Value
    {
        /// <summary>The latest of the equal objects.</summary>
        public object? Current { get; set; }

        /// <summary>The one the network knows; null if it knows none.</summary>
        public object? Given { get; set; }

        /// <summary>The facts that give the value, each as often as it does.</summary>
        public List<IFact> Sources { get; } = [];

        public bool IsTouched { get; set; }
    }
}
