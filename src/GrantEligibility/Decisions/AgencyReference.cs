using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>The agency a decision is about. Immutable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">The postal code of its State; null: unknown.</param>
/// <param name="Ori">Its identifier of the Federal Bureau of Investigation; null: unknown.</param>
public sealed record AgencyReference(
    string Name,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? State,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Ori);
