using System.Text.Json.Serialization;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A rule that did not apply, matched as far as the facts allow. Immutable and shareable between threads.</summary>
public sealed record NearMiss
{
    /// <summary>The rule: <c>ChokeholdsProhibited.PolicySatisfies</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>What the rule would conclude, in words; for a row of a requirement its status: <c>met</c>.</summary>
    public required string WouldConclude { get; init; }

    /// <summary>
    /// What in the profile it is about, beside the agency: the facts that the rule was matched with, such as the one of several
    /// categories or credentials. The same rule may have applied to another.
    /// </summary>
    public IReadOnlyList<MatchedFact> About { get; init; } = [];

    /// <summary>How many conditions of the rule, and of the rules it builds on, do not hold; the nearest row has the fewest.</summary>
    public required int Distance { get; init; }

    /// <summary>The conditions that do not hold, in the order of the rule; at least one.</summary>
    public required IReadOnlyList<UnmetCondition> Unmet { get; init; }

    /// <summary>
    /// What stands in the way in the end: the conditions that do not hold and are on no fact that rules derive, its own and,
    /// where a derived fact is missing, those of the rule that came nearest to deriving it. What other rules accept of the same
    /// value, and of nothing else, is accepted too.
    /// </summary>
    [JsonIgnore]
    public IEnumerable<UnmetCondition> Obstacles => Unmet.SelectMany(static condition => condition.Because is [var nearest, ..] ? nearest.WithWhatIsAcceptedBy(condition.Because.Skip(1)) : [condition]);

    private IEnumerable<UnmetCondition> WithWhatIsAcceptedBy(IEnumerable<NearMiss> others) => Obstacles.ToList() is [{ Accepted: { } accepted, Values: [var value] } only]
        ? [only with { Accepted = string.Join(" or ", others.Select(other => other.AcceptedOf(value)).OfType<string>().Prepend(accepted).Distinct(StringComparer.Ordinal)) }]
        : Obstacles;

    private string? AcceptedOf(TrailValue value) => Unmet is [{ Because: [], Accepted: { } accepted, Values: [var read] }] && read == value ? accepted : null;
}
