using NRules.Aggregators;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>What an aggregate node keeps about one tuple.</summary>
internal sealed class AggregateState
{
    private List<Fact>? _added;
    private List<Fact>? _modified;
    private List<Fact>? _removed;

    // What an aggregator knows that started from what was there, perhaps half way through a change: the rest of the change
    // may tell of what it has seen already. Null where it has been told of each as it came.
    private HashSet<Fact>? _known;

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
    public List<Fact>? TakeAdded() => Taken(ref _added, fact => _known!.Add(fact));

    public List<Fact>? TakeModified() => Taken(ref _modified, fact => _known!.Contains(fact));

    public List<Fact>? TakeRemoved() => Taken(ref _removed, fact => _known!.Remove(fact));

    /// <summary>Notes the elements that the aggregator starts from.</summary>
    public List<Fact> StartFrom(List<Fact> elements)
    {
        _known = [.. elements];
        return elements;
    }

    /// <summary>Forgets what was gathered, and the aggregator.</summary>
    public void Abandon()
    {
        Aggregator = null;
        HasLostTrack = true;
        _known = null;
        _added = null;
        _modified = null;
        _removed = null;
    }

    private List<Fact>? Taken(ref List<Fact>? facts, Predicate<Fact> isNews)
    {
        var taken = facts;
        facts = null;
        if (taken is null || _known is null)
        {
            return taken;
        }

        taken.RemoveAll(fact => !isNews(fact));
        return taken.Count == 0 ? null : taken;
    }
}
