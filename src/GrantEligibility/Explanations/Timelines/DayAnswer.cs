using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Changes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>The answer to a question on one day. Immutable.</summary>
/// <param name="Day">The day.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Conclusions">What the rules concluded on the way: each conclusion's rule and place.</param>
internal sealed record DayAnswer(DateOnly Day, EligibilityDecision Decision, HashSet<Conclusion> Conclusions)
{
    internal bool IsSameAs(DayAnswer other) => RequirementChanges.AreSame(Decision, other.Decision);

    /// <summary>Whether everything that was concluded is the same, so that nothing turned in between.</summary>
    internal bool IsConcludedAlike(DayAnswer other) => IsSameAs(other) && Conclusions.SetEquals(other.Conclusions);
}
