using GrantEligibility.Decisions;
using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>The outcome: the heaviest answer over all requirements that decide.</summary>
internal sealed record OutcomeReached : Fact
{
    internal required Outcome Outcome { get; init; }

    internal required IReadOnlyList<RequirementAnswer> Answers { get; init; }

    internal static OutcomeReached Over(IEnumerable<RequirementAnswer> answers)
    {
        var inOrder = answers.ToList();
        var heaviest = inOrder[0].Status;
        foreach (var answer in inOrder)
        {
            heaviest = answer.Status > heaviest ? answer.Status : heaviest;
        }

        return new OutcomeReached { Outcome = OutcomeOf(heaviest), Answers = inOrder };
    }

    private static Outcome OutcomeOf(RequirementStatus heaviest) => heaviest switch
    {
        RequirementStatus.NotMet => Outcome.NotEligible,
        RequirementStatus.Undetermined => Outcome.Undetermined,
        RequirementStatus.MetConditionally => Outcome.EligibleWithConditions,
        RequirementStatus.Met or RequirementStatus.NotApplicable => Outcome.Eligible,
        _ => throw new ArgumentOutOfRangeException(nameof(heaviest), heaviest, "Not a status."),
    };
}
