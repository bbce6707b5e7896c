using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>SHA-256 digests, as lower-case hexadecimal. Immutable.</summary>
/// <param name="Profile">Of the canonical JSON (RFC 8785) of the profile.</param>
/// <param name="Award">Of the canonical JSON of the award; null where the question named none.</param>
/// <param name="Regime">Of the regime: its rules and its parameters.</param>
public sealed record DecisionDigests(
    string Profile,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Award,
    string Regime);
