using NRules.Sessions;

namespace NRules.Network;

/// <summary>What a change means for the aggregates of one tuple, so that each is passed on once, however often it was touched.</summary>
internal struct AggregateChanges
{
    // Most changes are of one aggregate; a list is made where there are more.
    private Change? _only;
    private OrderedDictionary<MatchTuple, ChangeKind>? _all;

    public void Insert(MatchTuple aggregate) => Note(aggregate, ChangeKind.Inserted);

    public void Update(MatchTuple aggregate) => Note(aggregate, ChangeKind.Updated);

    public void Remove(MatchTuple aggregate) => Note(aggregate, ChangeKind.Removed);

    /// <summary>Whether at most one aggregate has changed, and which, and how.</summary>
    public readonly bool TryGetOnly(out MatchTuple? aggregate, out ChangeKind kind)
    {
        (aggregate, kind) = _only is { } only ? (only.Aggregate, only.Kind) : (null, ChangeKind.None);
        return _all is null;
    }

    /// <summary>The aggregates that have changed in one way, where several have; in the order in which they were first touched.</summary>
    public readonly IEnumerable<MatchTuple> Of(ChangeKind kind)
        => _all!.Where(change => change.Value == kind).Select(change => change.Key);

    private void Note(MatchTuple aggregate, ChangeKind kind)
    {
        if (_all is null && (_only is null || _only.Value.Aggregate == aggregate))
        {
            _only = new Change(aggregate, Combined(_only?.Kind ?? ChangeKind.None, kind));
            return;
        }

        _all ??= new() { [_only!.Value.Aggregate] = _only.Value.Kind };
        _only = null;
        _all[aggregate] = Combined(_all.GetValueOrDefault(aggregate), kind);
    }

    // What was inserted in the same change is new whatever else befalls it, and was never there if it is removed.
    private static ChangeKind Combined(ChangeKind before, ChangeKind now) => (before, now) switch
    {
        (ChangeKind.Inserted, ChangeKind.Removed) => ChangeKind.None,
        (ChangeKind.Inserted, _) => ChangeKind.Inserted,
        _ => now,
    };

    private readonly record struct Change(MatchTuple Aggregate, ChangeKind Kind);
}
