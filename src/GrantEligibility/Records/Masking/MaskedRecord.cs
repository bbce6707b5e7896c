using System.Text.Json.Serialization;
using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Masking;

/// <summary>
/// A record without what identifies the agency, for sharing: what was decided, under which provisions, rules and choices.
/// </summary>
/// <remarks>
/// Immutable and shareable between threads. It holds only what is listed here: no name, State, ORI, body, note, sentence,
/// value or place of a profile, no dates of the award, and nobody who amended. It holds no digest of the profile, the award
/// or the record either, and not the hour it was recorded: profiles are few and small enough to try until a digest fits. So
/// it cannot be replayed, nor traced to its record by who has not got that.
/// </remarks>
public sealed record MaskedRecord
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The day, in UTC, on which the record was made.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>The day the question was asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The award asked about, without its programme and dates; null where the question named none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MaskedAward? Award { get; init; }

    /// <summary>The regime it was judged under.</summary>
    public required RegimeReference Regime { get; init; }

    /// <summary>The digest of the regime's rules and dated values, which identifies nobody.</summary>
    [Digest]
    public required string RegimeDigest { get; init; }

    /// <summary>The regime's documents of dated values.</summary>
    public required IReadOnlyList<ParameterDigest> Parameters { get; init; }

    /// <summary>The engine's answer in one word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The citations of the requirements that decided the outcome.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>Every requirement that decides, in the order of the text.</summary>
    public required IReadOnlyList<MaskedRequirement> Requirements { get; init; }

    /// <summary>Requirements that never decide and that something was found on.</summary>
    public required IReadOnlyList<MaskedRequirement> Advisories { get; init; }

    /// <summary>Every rule that took a step of the derivation, in its order.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The interpretive choices that a deciding finding leaned on.</summary>
    public required IReadOnlyList<ChoiceTaken> Choices { get; init; }

    /// <summary>How many things the question supposed contrary to what happened. Which, stays out: they may name a body, and so a State.</summary>
    public required int Suppositions { get; init; }

    /// <summary>What an official did about it, without who and in which words; null: nothing.</summary>
    public MaskedAmendment? Amendment { get; init; }
}
