using System.Text.Json.Serialization;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Decisions;

/// <summary>SHA-256 digests, as lower-case hexadecimal. Immutable and shareable between threads.</summary>
/// <remarks>
/// Those of a decision just made are computed when they are first read, from the profile and the award as they were asked
/// about, which are immutable. Two are equal if the digests are.
/// </remarks>
public sealed class DecisionDigests : IEquatable<DecisionDigests>
{
    // Null until the digests are computed from it; what several threads compute at once is the same.
    private readonly EligibilityQuestion? _question;
    private readonly CompiledRegime? _compiled;
    private string? _profile;
    private string? _award;
    private string? _regime;

    /// <summary>Makes them of digests that are known.</summary>
    /// <param name="profile">See <see cref="Profile"/>.</param>
    /// <param name="award">See <see cref="Award"/>.</param>
    /// <param name="regime">See <see cref="Regime"/>.</param>
    [JsonConstructor]
    public DecisionDigests(string profile, string? award, string regime)
    {
        (_profile, _award, _regime) = (profile, award, regime);
    }

    internal DecisionDigests(EligibilityQuestion question, CompiledRegime regime)
    {
        (_question, _compiled) = (question, regime);
    }

    /// <summary>Of the canonical JSON (RFC 8785) of the profile.</summary>
    public string Profile => _profile ??= CanonicalJson.DigestOf(_question!.Profile);

    /// <summary>Of the canonical JSON of the award; null where the question named none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Award => _award ??= _question?.Award is { } award ? CanonicalJson.DigestOf(award) : null;

    /// <summary>Of the regime: its rules and its parameters.</summary>
    public string Regime => _regime ??= _compiled!.Digest;

    /// <inheritdoc/>
    public bool Equals(DecisionDigests? other) =>
        other is not null && Profile == other.Profile && Award == other.Award && Regime == other.Regime;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DecisionDigests);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Profile, Award, Regime);
}
