using System.Text.Json.Serialization;
using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Changes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Days on which one answer holds, if nothing new happens. Immutable and shareable between threads.</summary>
public sealed record DecisionPeriod
{
    /// <summary>The first day; null: no earlier day has another answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer holds; null: no later day has another answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly? Until { get; init; }

    /// <summary>The outcome on every day of the period.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The decision of the period's first day that is known, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The citations of what decided.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>What changes on <see cref="From"/>, against the day before; empty where that day is not part of the question.</summary>
    public IReadOnlyList<RequirementChange> Changes { get; init; } = [];

    /// <summary>The dates that make <see cref="From"/> a border.</summary>
    public IReadOnlyList<DatedCause> BeginsBecause { get; init; } = [];

    /// <summary>The dates that make <see cref="Until"/> a border.</summary>
    public IReadOnlyList<DatedCause> EndsBecause { get; init; } = [];
}
