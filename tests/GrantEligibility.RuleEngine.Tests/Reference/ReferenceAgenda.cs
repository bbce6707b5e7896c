using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>What waits on the agenda, by definition: computed from the matches as they come, change and go, in a list that is searched.</summary>
internal sealed class ReferenceAgenda
{
    private readonly List<(IMatch Match, MatchTrigger Trigger)> _waiting = [];
    private readonly Dictionary<IMatch, object?[]> _fired = [];

    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>What fires next: of the highest priority what came first.</summary>
    public (IMatch Match, MatchTrigger Trigger) Next => _waiting.MaxBy(w => w.Match.Rule.Priority);

    /// <summary>The matches whose rule has fired.</summary>
    public IReadOnlyCollection<IMatch> Fired => _fired.Keys;

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
            _fired[next.Match] = Keys(next.Match);
        }
    }

    // A filter keeps a match from the agenda, and takes none away that waits.
    private void Offer(IMatch match, MatchTrigger trigger)
    {
        var bound = Bindings.Of(match);
        var isAccepted = Filters(match, FilterType.Predicate).All(f => (bool)ExpressionValue.Of(f.Expression, bound)!);
        var keys = Keys(match);
        var isChanged = keys.Length == 0 || !_fired.TryGetValue(match, out var before) || !before.SequenceEqual(keys);
        if (isAccepted && isChanged && !_waiting.Exists(w => w.Match == match))
        {
            _waiting.Add((match, trigger));
        }
    }

    private static object?[] Keys(IMatch match)
    {
        var bound = Bindings.Of(match);
        return [.. Filters(match, FilterType.KeyChange).Select(f => ExpressionValue.Of(f.Expression, bound))];
    }

    private static IEnumerable<FilterElement> Filters(IMatch match, FilterType type) => match.Rule.FilterGroup.Filters.Where(f => f.FilterType == type);
}
