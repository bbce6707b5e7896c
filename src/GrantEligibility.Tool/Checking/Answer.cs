using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Tool.Checking;

/// <summary>A question with its decision, as a report writes it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Explanation">The explanation of the decision; null where none was asked for.</param>
internal sealed record Answer(EligibilityQuestion Question, EligibilityDecision Decision, EligibilityExplanation? Explanation)
{
    /// <summary>The answers over the years around the as-of date, worked out when asked for; null where no explanation was asked for.</summary>
    internal Lazy<DecisionTimeline>? Timeline { get; init; }
}
