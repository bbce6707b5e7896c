using System.Text.Json.Serialization;
using GrantEligibility.Profiles;

namespace GrantEligibility.Records.Masking;

/// <summary>An award without what identifies it. Immutable.</summary>
/// <param name="Component">Whose money it is; null: unknown.</param>
/// <param name="Kind">Whether it is discretionary or follows a formula; null: unknown.</param>
/// <param name="FiscalYear">The federal fiscal year of the money; null: unknown.</param>
/// <param name="Stage">Whether it is a new award or a continuation.</param>
public sealed record MaskedAward(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AwardComponent? Component,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] AwardKind? Kind,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] int? FiscalYear,
    AwardStage Stage);
