using System.Text.Json.Serialization;
using GrantEligibility.Decisions;

namespace GrantEligibility.Records.Masking;

/// <summary>How one requirement came out, without sentences. Immutable and shareable between threads.</summary>
/// <param name="Id">The requirement's identifier.</param>
/// <param name="Title">The requirement as a statement.</param>
/// <param name="Citations">The provisions it rests on, the deciding one first.</param>
/// <param name="Status">The status; null for one that never decides.</param>
/// <param name="Findings">All findings, the heaviest first.</param>
public sealed record MaskedRequirement(
    string Id,
    string Title,
    IReadOnlyList<string> Citations,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] RequirementStatus? Status,
    IReadOnlyList<MaskedFinding> Findings);
