using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;

namespace GrantEligibility.Tool.Checking;

/// <summary>A question with its decision, as a report writes it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Explanation">The explanation of the decision; null where none was asked for.</param>
internal sealed record Answer(EligibilityQuestion Question, EligibilityDecision Decision, EligibilityExplanation? Explanation);
