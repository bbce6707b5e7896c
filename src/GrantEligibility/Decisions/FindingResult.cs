using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>One finding, as a decision reports it. Immutable and shareable between threads.</summary>
public sealed record FindingResult
{
    /// <summary>The status concluded; null for a finding that never decides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? Status { get; init; }

    /// <summary>The agency it is about.</summary>
    public required string Agency { get; init; }

    /// <summary>The conclusion, as a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The rule that concluded it: the requirement's class and the row, <c>ChokeholdsProhibited.Prohibited</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The condition under which it stands; null where there is none.</summary>
    public string? Condition { get; init; }

    /// <summary>What the agency can do; null where there is nothing to cure.</summary>
    public string? Remedy { get; init; }

    /// <summary>The question that would settle it; null where it is settled.</summary>
    public string? Question { get; init; }

    /// <summary>What an officer should look out for; null where there is nothing.</summary>
    public string? Warning { get; init; }
}
