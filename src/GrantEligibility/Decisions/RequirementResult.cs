using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>How one requirement came out. Immutable and shareable between threads.</summary>
public sealed record RequirementResult
{
    /// <summary>The requirement's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The requirement as a statement.</summary>
    public required string Title { get; init; }

    /// <summary>The provisions it rests on, the deciding one first.</summary>
    public required IReadOnlyList<string> Citations { get; init; }

    /// <summary>The status; null for one that never decides.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? Status { get; init; }

    /// <summary>Why, as a sentence: that of the finding that weighed most.</summary>
    public required string Sentence { get; init; }

    /// <summary>All findings, the heaviest first; empty where no rule could settle it or the regime is not in force.</summary>
    public required IReadOnlyList<FindingResult> Findings { get; init; }
}
