namespace GrantEligibility.Explanations.Timelines;

/// <summary>The answers to one question on every day of a period. Immutable and shareable between threads.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day that is no longer part of it.</param>
/// <param name="Periods">The periods, in order; they touch, and cover the whole.</param>
public sealed record DecisionTimeline(DateOnly From, DateOnly Until, IReadOnlyList<DecisionPeriod> Periods);
