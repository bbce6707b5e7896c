using System.Text.Json.Serialization;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Decisions;

/// <summary>Whether an agency may receive an award under a regime as of a day, and why.</summary>
/// <remarks>
/// Immutable and shareable between threads. Equal questions give decisions that are equal byte for byte in JSON, on any
/// machine, thread and culture. The choices, the digests and the steps of the trail are drawn from a record of the evaluation
/// when they are first read; until then the decision keeps that record, and the profile.
/// </remarks>
public sealed record EligibilityDecision
{
    /// <summary>The version of the decision format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the decision format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The answer in one word.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The answer in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The day the question was asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The agency judged.</summary>
    public required AgencyReference Agency { get; init; }

    /// <summary>The award asked about, in words; null where the question named none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string? Award { get; init; }

    /// <summary>The regime it was judged under.</summary>
    public required RegimeReference Regime { get; init; }

    /// <summary>The citations of the requirements that decided the outcome, the heaviest first; empty where none applied.</summary>
    public required IReadOnlyList<string> DecidedBy { get; init; }

    /// <summary>Every requirement that decides, in the order of the text.</summary>
    public required IReadOnlyList<RequirementResult> Requirements { get; init; }

    /// <summary>Findings that never decide, in the order of the text.</summary>
    public required IReadOnlyList<RequirementResult> Advisories { get; init; }

    /// <summary>What a conditional yes depends on.</summary>
    public required IReadOnlyList<DecisionNote> Conditions { get; init; }

    /// <summary>What the agency can do about each requirement that is not met or undetermined.</summary>
    public required IReadOnlyList<DecisionNote> Remedies { get; init; }

    /// <summary>The questions that would settle each requirement that is undetermined.</summary>
    public required IReadOnlyList<DecisionNote> Unknowns { get; init; }

    /// <summary>What an officer should look out for.</summary>
    public required IReadOnlyList<DecisionNote> Warnings { get; init; }

    /// <summary>What holds for every decision under the regime.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>The interpretive choices that a deciding finding leaned on.</summary>
    public required IReadOnlyList<ChoiceTaken> Choices { get; init; }

    /// <summary>What the question supposed contrary to what happened.</summary>
    public required IReadOnlyList<ChoiceTaken> Suppositions { get; init; }

    /// <summary>Digests by which the decision can be checked and replayed.</summary>
    public required DecisionDigests Digests { get; init; }

    /// <summary>The derivation, from the outcome down to the values of the profile.</summary>
    public required TrailNode Trail { get; init; }
}
