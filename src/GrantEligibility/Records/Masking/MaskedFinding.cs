using System.Text.Json.Serialization;
using GrantEligibility.Decisions;

namespace GrantEligibility.Records.Masking;

/// <summary>A finding without its sentences. Immutable.</summary>
/// <param name="Agency"><c>applicant</c>, or <c>sub-recipient 1</c> and so on, in the order in which the decision names them.</param>
/// <param name="Status">The status concluded; null for a finding that never decides.</param>
/// <param name="Rule">The rule that concluded it.</param>
public sealed record MaskedFinding(
    string Agency,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] RequirementStatus? Status,
    string Rule);
