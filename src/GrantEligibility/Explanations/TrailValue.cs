using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>A value that a condition read. Immutable.</summary>
/// <param name="Name">What the value is, in words: <c>certified on</c>.</param>
/// <param name="Value">The value as it is printed; null: none stands there.</param>
/// <param name="Place">Where it stands, or would stand.</param>
public sealed record TrailValue(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Value,
    Place Place)
{
    /// <summary>What it means that none stands there, where that is not "unknown": <c>not recorded</c>; otherwise null.</summary>
    public string? WhenNull { get; init; }

    /// <summary>The value, or what it means that none stands there, as it is printed.</summary>
    [JsonIgnore]
    public string Text => Value ?? WhenNull ?? "unknown";
}
