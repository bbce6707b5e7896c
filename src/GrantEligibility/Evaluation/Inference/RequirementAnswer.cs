using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>The status of one requirement that decides, with what settled it. Exactly one a requirement, once a session has fired.</summary>
internal sealed record RequirementAnswer : Fact
{
    private RequirementAnswer()
    {
    }

    internal required Requirement Requirement { get; init; }

    internal required RequirementStatus Status { get; init; }

    /// <summary>Why, as a sentence.</summary>
    internal required string Sentence { get; init; }

    /// <summary>What settled it: the findings, the heaviest first; the standing of the regime; the errors; or nothing.</summary>
    internal required IReadOnlyList<Fact> SettledBy { get; init; }

    /// <summary>The findings that settled it, the heaviest first; empty where something else did.</summary>
    internal Finding[] Findings => SettledBy as Finding[] ?? [];

    internal static RequirementAnswer OutOfForce(Requirement requirement, RegimeStanding standing) =>
        Of(requirement, RequirementStatus.NotApplicable, standing.Sentence.ToString(), [standing]);

    internal static RequirementAnswer OutsideItsDates(Requirement requirement, Case @case) =>
        Of(
            requirement,
            RequirementStatus.NotApplicable,
            PlainText.Of($"{requirement.Citations[0]} is in force from {requirement.From} until {requirement.Until}, not on {@case.AsOf}."),
            []);

    internal static RequirementAnswer Heaviest(Requirement requirement, IEnumerable<Finding> findings)
    {
        Finding[] sorted = [.. findings];
        sorted.AsSpan().Sort(Finding.HeaviestFirst);
        return Of(requirement, sorted[0].Status!.Value, sorted[0].Sentence, sorted);
    }

    internal static RequirementAnswer NobodySettled(Requirement requirement) =>
        Of(requirement, RequirementStatus.Undetermined, "No rule could settle this with what is known.", []);

    internal static RequirementAnswer Stopped(Requirement requirement, IEnumerable<EvaluationError> errors)
    {
        var sorted = errors.OrderBy(e => e.RuleName, StringComparer.Ordinal).ThenBy(e => e.Message, StringComparer.Ordinal).ToList();
        return Of(
            requirement,
            RequirementStatus.Undetermined,
            PlainText.Of($"An error stopped the rules, so this is not settled: {sorted[0].Message}"),
            sorted);
    }

    private static RequirementAnswer Of(
        Requirement requirement, RequirementStatus status, string sentence, IReadOnlyList<Fact> settledBy) => new()
        {
            Place = requirement.Place,
            Requirement = requirement,
            Status = status,
            Sentence = sentence,
            SettledBy = settledBy,
        };
}
