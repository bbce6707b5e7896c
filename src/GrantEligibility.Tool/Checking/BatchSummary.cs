using GrantEligibility.Decisions;

namespace GrantEligibility.Tool.Checking;

/// <summary>Counts decisions by outcome and by the provisions that decided them.</summary>
internal sealed class BatchSummary
{
    private readonly SortedDictionary<Outcome, int> _outcomes = new(Enum.GetValues<Outcome>().ToDictionary(outcome => outcome, _ => 0));
    private readonly Dictionary<(Outcome Outcome, string Citation), int> _citations = [];
    private readonly List<string> _unreadable = [];

    /// <summary>How many decisions there are.</summary>
    internal int Count => _outcomes.Values.Sum();

    /// <summary>Whether no agency is barred and none is in doubt; true of no decision at all.</summary>
    internal bool AllEligible => _outcomes[Outcome.NotEligible] + _outcomes[Outcome.Undetermined] == 0;

    /// <summary>How many decisions had each outcome, those without any included.</summary>
    internal IReadOnlyDictionary<Outcome, int> ByOutcome => _outcomes;

    /// <summary>How many decisions each provision took part in deciding, by outcome, then the most frequent first.</summary>
    internal IEnumerable<(Outcome Outcome, string Citation, int Count)> ByCitation =>
        from entry in _citations
        orderby entry.Key.Outcome, entry.Value descending
        select (entry.Key.Outcome, entry.Key.Citation, entry.Value);

    /// <summary>The names of the documents that could not be read, or of what could not be found.</summary>
    internal IReadOnlyList<string> Unreadable => _unreadable;

    internal void Add(EligibilityDecision decision)
    {
        _outcomes[decision.Outcome]++;
        foreach (var citation in DecidingProvisions(decision))
        {
            var key = (decision.Outcome, citation);
            _citations[key] = _citations.GetValueOrDefault(key) + 1;
        }
    }

    internal void AddUnreadable(string name) => _unreadable.Add(name);

    // A requirement rests on several provisions, of which the first decides; the others would only repeat its count.
    // Where the regime is not in force no requirement decided, but the provision that says so.
    private static IEnumerable<string> DecidingProvisions(EligibilityDecision decision)
    {
        var ofRequirements = decision.Requirements.Select(requirement => requirement.Citations[0]).Intersect(decision.DecidedBy, StringComparer.Ordinal);
        return ofRequirements.Any() ? ofRequirements : decision.DecidedBy.Take(1);
    }
}
