namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// The ways in which a rule comes near without matching, the nearest first: a search that takes the cheapest partial match
/// one step on, and goes on as far as it is asked to. Of those that conclude facts of one kind, the nearest stands for all;
/// where the rule matches, none that is about the same facts, or lacks only what would stand in for some of them.
/// </summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class NearMatches
{
    /// <summary>How many steps a search takes at most, so that a profile of many like facts ends it too.</summary>
    private const int Most = 1000;

    private readonly RuleMatcher _matcher;
    private readonly MatchableRule _rule;

    // Null until something is searched for: of the rules that derive facts of a type, few come into question.
    private PriorityQueue<Branch, long>? _open;
    private readonly List<PartialMatch> _found = [];
    private readonly List<PartialMatch> _full = [];
    private int _steps;
    private int _order;
    private bool _isSearching;

    internal NearMatches(RuleMatcher matcher, MatchableRule rule)
    {
        (_matcher, _rule) = (matcher, rule);
    }

    /// <summary>The match at an index, where it is found already; null: it is not, or there is none.</summary>
    internal PartialMatch? At(int index) => index < _found.Count ? _found[index] : null;

    /// <summary>
    /// What the match at an index costs, or what it costs at least as far as is known; <see cref="int.MaxValue"/>: there is
    /// none. A rule that builds on what it yields itself comes no nearer by it.
    /// </summary>
    internal int LeastCostOf(int index) =>
        index < _found.Count ? _found[index].Cost
        : _isSearching ? int.MaxValue
        : _open is null ? 1
        : _open.TryPeek(out _, out var priority) ? Math.Max(1, CostIn(priority))
        : int.MaxValue;

    /// <summary>Searches for the match at an index until it is found or known to cost more than a limit.</summary>
    internal void Search(int index, int limit)
    {
        while (_found.Count <= index && LeastCostOf(index) is < int.MaxValue and var least && least <= limit)
        {
            _isSearching = true;
            GoOn(_open ??= Started());
            _isSearching = false;
        }
    }

    private PriorityQueue<Branch, long> Started()
    {
        _open = new(_rule.Alternatives.Length);
        foreach (var steps in _rule.Alternatives)
        {
            Add(new Branch(PartialMatch.Start(_rule, steps), null, 0), 0);
        }

        return _open;
    }

    private void GoOn(PriorityQueue<Branch, long> open)
    {
        open.TryDequeue(out var branch, out var priority);
        var cost = CostIn(priority);
        while (++_steps <= Most)
        {
            if (GoOn(branch, cost) is not { } next)
            {
                return;
            }

            branch = new Branch(next, null, 0);
            if (next.Cost > cost)
            {
                Add(branch, next.Cost);
                return;
            }

            // What costs no more than before would be taken from the queue next.
        }

        open.Clear();
    }

    /// <summary>Takes a match one step on.</summary>
    /// <returns>The next match; null where it is complete, or what it would go on with costs more.</returns>
    private PartialMatch? GoOn(Branch branch, int cost)
    {
        var match = branch.Match;
        switch (match.Next)
        {
            case null:
                Complete(match);
                return null;
            case FactStep step:
                return GoOn(branch, step, branch.Facts ?? _matcher.FactsFor(match, step), cost - match.Cost);
            default:
                return _matcher.After(match);
        }
    }

    private PartialMatch? GoOn(Branch branch, FactStep step, NearFacts facts, int limit)
    {
        facts.Search(branch.Index, limit);
        var next = facts.Extend(branch.Match, step, branch.Index);
        var index = next is null ? branch.Index : branch.Index + 1;
        if (facts.LeastCostOf(index) is < int.MaxValue and var least)
        {
            Add(new Branch(branch.Match, facts, index), branch.Match.Cost + least);
        }

        return next;
    }

    private void Complete(PartialMatch match)
    {
        if (match.Distance == 0)
        {
            _full.Add(match);
        }
        else if (!IsFound(match) && (_found.Count == 0 || IsOfNewKind(match)))
        {
            _found.Add(match);
        }
    }

    /// <summary>Whether the rule matches the same facts, or others in the place of which the match lacks nothing.</summary>
    private bool IsFound(PartialMatch match)
    {
        foreach (var full in _full)
        {
            if (match.IsAboutSameAs(full) || (!match.IsInNeed && match.Kind == full.Kind))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfNewKind(PartialMatch match)
    {
        foreach (var found in _found)
        {
            if (found.Kind == match.Kind)
            {
                return false;
            }
        }

        return true;
    }

    // Of equal costs the one that is further on comes first, and of these the one that was found first.
    private void Add(Branch branch, int cost) =>
        _open!.Enqueue(branch, ((long)cost << 40) | ((long)(byte.MaxValue - branch.Match.Taken) << 32) | (uint)_order++);

    private static int CostIn(long priority) => (int)(priority >> 40);

    /// <summary>A match to go on from, with the facts to go on with at its next step.</summary>
    /// <param name="Match">The match.</param>
    /// <param name="Facts">The facts; null where they were not looked for yet.</param>
    /// <param name="Index">The next of them.</param>
    private readonly record struct Branch(PartialMatch Match, NearFacts? Facts, int Index);
}
