using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>A value that differs between two questions. Immutable and shareable between threads.</summary>
/// <param name="Name">What the value is, in words: <c>stance</c>, <c>as-of date</c>, <c>IC-5</c>.</param>
/// <param name="Place">Where it stands, or would stand.</param>
/// <param name="Before">The first question's value as it is printed; null: unknown, or not there.</param>
/// <param name="After">The second question's value; null: unknown, or not there.</param>
public sealed record ValueChange(
    string Name,
    Place Place,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Before,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? After);
