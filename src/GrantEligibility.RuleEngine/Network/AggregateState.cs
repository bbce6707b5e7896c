using NRules.Aggregators;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>What an aggregate node keeps about one tuple.</summary>
internal sealed class AggregateState
{
    // Stands for an aggregate that is null.
    private static readonly object Null = new();

    // Each element with its number in the order they came.
    private readonly Dictionary<Fact, long> _elements = [];
    private readonly Dictionary<object, List<MatchTuple>> _aggregates = new(ReferenceEqualityComparer.Instance);
    private long _order;

    /// <summary>The aggregator; null until it is first needed, and after an error that was declared dealt with.</summary>
    public IAggregator? Aggregator { get; set; }

    /// <summary>Whether the nested network is being fed, so that changes are gathered and not acted on.</summary>
    public bool IsFeeding { get; set; }

    public List<Fact> Added { get; private set; } = [];

    public List<Fact> Modified { get; private set; } = [];

    public List<Fact> Removed { get; private set; } = [];

    /// <summary>The tuples passed on, one for each aggregate.</summary>
    public IEnumerable<MatchTuple> All => _aggregates.Values.SelectMany(tuples => tuples);

    public void Add(Fact element)
    {
        _elements.Add(element, _order++);
        Added.Add(element);
    }

    public void Modify(Fact element) => Modified.Add(element);

    public void Remove(Fact element)
    {
        _elements.Remove(element);
        Removed.Add(element);
    }

    /// <summary>All elements, for an aggregator that has seen none of them.</summary>
    public IReadOnlyCollection<IFact> TakeElements()
    {
        ForgetChanges();
        return [.. _elements.OrderBy(element => element.Value).Select(element => element.Key)];
    }

    // Aggregators may keep the lists they were given.
    public void ForgetChanges()
    {
        Added = Renewed(Added);
        Modified = Renewed(Modified);
        Removed = Renewed(Removed);
    }

    public void Abandon()
    {
        Aggregator = null;
        ForgetChanges();
    }

    public void Keep(object? aggregate, MatchTuple tuple)
    {
        if (!_aggregates.TryGetValue(aggregate ?? Null, out var tuples))
        {
            tuples = [];
            _aggregates.Add(aggregate ?? Null, tuples);
        }

        tuples.Add(tuple);
    }

    /// <summary>Finds the tuple of an aggregate, by reference or else by equality, and forgets it.</summary>
    public MatchTuple Take(object? aggregate)
    {
        var key = aggregate ?? Null;
        if (!_aggregates.TryGetValue(key, out var tuples))
        {
            key = _aggregates.Keys.FirstOrDefault(k => k.Equals(aggregate))
                ?? throw new InvalidOperationException($"The aggregator changes the aggregate '{aggregate}', which it did not add.");
            tuples = _aggregates[key];
        }

        var tuple = tuples[0];
        tuples.RemoveAt(0);
        if (tuples.Count == 0)
        {
            _aggregates.Remove(key);
        }

        return tuple;
    }

    public IReadOnlyCollection<MatchTuple> TakeAll()
    {
        MatchTuple[] all = [.. All];
        _aggregates.Clear();
        return all;
    }

    private static List<Fact> Renewed(List<Fact> facts) => facts.Count == 0 ? facts : [];
}
