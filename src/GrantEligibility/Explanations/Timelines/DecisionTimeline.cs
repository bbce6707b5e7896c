using System.Text.Json.Serialization;
using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>The answers to one question on every day of a period. Immutable and shareable between threads.</summary>
public sealed record DecisionTimeline
{
    /// <summary>The version of the timeline format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the timeline format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The agency judged.</summary>
    public required AgencyReference Agency { get; init; }

    /// <summary>The award asked about, in words; null where the question named none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Award { get; init; }

    /// <summary>The regime it was judged under.</summary>
    public required RegimeReference Regime { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day that is no longer part of it.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The periods, in order; they touch, and cover the whole.</summary>
    public required IReadOnlyList<DecisionPeriod> Periods { get; init; }
}
