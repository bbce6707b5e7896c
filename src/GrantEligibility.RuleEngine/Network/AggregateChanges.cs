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

    /// <summary>The changes of a kind, in the order in which the aggregates were first touched.</summary>
    public readonly Matching Of(ChangeKind kind) => new(this, kind);

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

    /// <summary>Goes through the changes of one kind.</summary>
    internal struct Matching(AggregateChanges changes, ChangeKind kind)
    {
        private int _next;

        public MatchTuple Current { readonly get; private set; } = null!;

        public readonly Matching GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_next < (changes._all?.Count ?? 1))
            {
                var change = changes._all is { } all
                    ? new Change(all.GetAt(_next).Key, all.GetAt(_next).Value)
                    : changes._only.GetValueOrDefault();
                _next++;
                if (change.Kind == kind)
                {
                    Current = change.Aggregate;
                    return true;
                }
            }

            return false;
        }
    }
}
