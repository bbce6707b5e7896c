using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What waits on the agenda, by definition: computed from the matches as they come, change and go, in a list that is searched.</summary>
internal sealed class ReferenceAgenda
{
    private readonly List<(IMatch Match, MatchTrigger Trigger)> _waiting = [];
    private readonly Dictionary<IMatch, List<object?>> _keys = [];
    private readonly Dictionary<IMatch, List<object?>> _fired = [];

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>What fires next: of the highest priority what came first.</summary>
    public (IMatch Match, MatchTrigger Trigger) Next => _waiting.MaxBy(w => w.Match.Rule.Priority);

    public void Create(IMatch match) => Offer(match, MatchTrigger.Created);

    public void Update(IMatch match)
    {
        if (!_fired.ContainsKey(match))
        {
            Offer(match, MatchTrigger.Created);
        }
        else if (match.Rule.Repeatability == RuleRepeatability.Repeatable)
        {
            Offer(match, MatchTrigger.Updated);
        }
    }

    public void Delete(IMatch match)
    {
        _waiting.RemoveAll(w => w.Match == match);
        if (_fired.Remove(match) && match.Rule.RightHandSide.Actions.Any(a => a.ActionTrigger.HasFlag(ActionTrigger.Deactivated)))
        {
            _waiting.Add((match, MatchTrigger.Removed));
        }
    }

    public void Fire()
    {
        var next = Next;
        _waiting.Remove(next);
        if (next.Trigger != MatchTrigger.Removed)
        {
            _fired[next.Match] = _keys[next.Match];
        }
    }

    // A filter keeps a match from the agenda, and takes none away that waits.
    private void Offer(IMatch match, MatchTrigger trigger)
    {
        var bound = Bindings.Of(match);
        var keys = new List<object?>();
        foreach (var filter in match.Rule.FilterGroup.Filters)
        {
            if (!ExpressionValue.TryOf(filter.Expression, bound, out var value) || value is false)
            {
                return;
            }

            keys.Add(filter.FilterType == FilterType.KeyChange ? value : null);
        }

        _keys[match] = keys;
        var isChanged = match.Rule.FilterGroup.Filters.All(f => f.FilterType == FilterType.Predicate) || !_fired.TryGetValue(match, out var before) || !before.SequenceEqual(keys);
        if (isChanged && !_waiting.Exists(w => w.Match == match))
        {
            _waiting.Add((match, trigger));
        }
    }
}
