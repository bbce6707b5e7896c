using System.Text.Json.Serialization;

namespace GrantEligibility.Records.Replay;

/// <summary>One thing that differs between a record and its replay. Immutable.</summary>
/// <param name="Kind">What differs.</param>
/// <param name="RequirementId">The requirement it is of; null: of the decision as a whole.</param>
/// <param name="Sentence">The difference, as a sentence: what was recorded, and what was found.</param>
public sealed record ReplayDifference(
    ReplayDifferenceKind Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? RequirementId,
    string Sentence);
