using NRules.Aggregators;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>What an aggregate node keeps about one tuple.</summary>
internal sealed class AggregateState
{
    private List<Fact>? _added;
    private List<Fact>? _modified;
    private List<Fact>? _removed;

    /// <summary>The aggregator; null until it is first needed, and after an error that was declared dealt with.</summary>
    public IAggregator? Aggregator { get; set; }

    /// <summary>Whether elements came that the next aggregator has not been told of.</summary>
    public bool HasLostTrack { get; private set; }

    /// <summary>Whether the nested network is being fed, so that changes are gathered and not acted on.</summary>
    public bool IsFeeding { get; set; }

    /// <summary>The tuples passed on, one for each aggregate.</summary>
    public AggregateTuples Passed { get; } = new();

    public void Add(Fact element) => (_added ??= []).Add(element);

    public void Modify(Fact element) => (_modified ??= []).Add(element);

    public void Remove(Fact element) => (_removed ??= []).Add(element);

    // Aggregators may keep the lists they are given.
    public List<Fact>? TakeAdded() => Taken(ref _added);

    public List<Fact>? TakeModified() => Taken(ref _modified);

    public List<Fact>? TakeRemoved() => Taken(ref _removed);

    /// <summary>Forgets what was gathered, and the aggregator.</summary>
    public void Abandon()
    {
        Aggregator = null;
        HasLostTrack = true;
        _added = null;
        _modified = null;
        _removed = null;
    }

    private static List<Fact>? Taken(ref List<Fact>? facts)
    {
        var taken = facts;
        facts = null;
        return taken;
    }
}
