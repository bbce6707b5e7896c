using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>A value that a condition read. Immutable.</summary>
/// <param name="Name">What the value is, in words: <c>certified on</c>.</param>
/// <param name="Value">The value as it is printed; null: unknown.</param>
/// <param name="Place">Where it stands, or would stand where it is unknown.</param>
public sealed record TrailValue(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value,
    Place Place);
