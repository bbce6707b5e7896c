using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>The answer to a question on one day. Immutable.</summary>
/// <param name="Day">The day.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Statuses">The status of each requirement of the regime, in its order; null for one that does not decide.</param>
/// <param name="Conclusions">What the rules concluded on the way.</param>
internal sealed record DayAnswer(DateOnly Day, Outcome Outcome, RequirementStatus?[] Statuses, HashSet<Conclusion> Conclusions)
{
    internal bool IsSameAs(DayAnswer other) => Outcome == other.Outcome && Statuses.AsSpan().SequenceEqual(other.Statuses);

    /// <summary>Whether everything that was concluded is the same, so that nothing turned in between.</summary>
    internal bool IsConcludedAlike(DayAnswer other) => IsSameAs(other) && Conclusions.SetEquals(other.Conclusions);
}
