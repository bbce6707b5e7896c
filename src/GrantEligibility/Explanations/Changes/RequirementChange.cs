using System.Text.Json.Serialization;
using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Changes;

/// <summary>A requirement that comes out differently in two decisions. Immutable and shareable between threads.</summary>
public sealed record RequirementChange
{
    /// <summary>The requirement's identifier.</summary>
    public required string RequirementId { get; init; }

    /// <summary>The requirement as a statement.</summary>
    public required string Title { get; init; }

    /// <summary>The deciding provision.</summary>
    public required string Citation { get; init; }

    /// <summary>The status in the first decision; null where its regime has no such requirement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? Before { get; init; }

    /// <summary>The status in the second decision; null where its regime has no such requirement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required RequirementStatus? After { get; init; }

    /// <summary>Why, in the first decision, as a sentence; null where its regime has no such requirement.</summary>
    public string? SentenceBefore { get; init; }

    /// <summary>Why, in the second decision, as a sentence; null where its regime has no such requirement.</summary>
    public string? SentenceAfter { get; init; }

    /// <summary>
    /// The values that made the difference, tested by evaluating: with all of them as they were in the first question, the
    /// requirement comes out as it did there. Of a fact that only one question has, those that either derivation read.
    /// </summary>
    public IReadOnlyList<ValueChange> Because { get; init; } = [];
}
