using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles;

/// <summary>The award the question is about. Immutable and shareable between threads. Absent or null means unknown.</summary>
[Phrase("award")]
public sealed record Award : Fact
{
    /// <summary>The version of the award format that this library reads and writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The address of the JSON schema, for editors; it decides nothing.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the award format: <c>1.0</c>.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public required string SchemaVersion { get; init; }

    /// <summary>The programme's name; null: unknown. It decides nothing.</summary>
    public string? Program { get; init; }

    /// <summary>Whose money it is; null: unknown.</summary>
    [Asks("Whose money is the award?")]
    public AwardComponent? Component { get; init; }

    /// <summary>Whether the award is discretionary or follows a formula; null: unknown.</summary>
    [Asks("Is the award discretionary or by formula?")]
    public AwardKind? Kind { get; init; }

    /// <summary>The programmes whose money it is, by statute: one that asks for both names both. Null: unknown; empty: none of these.</summary>
    public IReadOnlyList<FundingProgram>? FundedUnder { get; init; }

    /// <summary>Whether it pays for body-worn cameras; null: unknown.</summary>
    public bool? BuysBodyCameras { get; init; }

    /// <summary>The federal fiscal year of the money: 2021 runs from 2020-10-01 to 2021-09-30. From 1970 to 2100; null: unknown.</summary>
    [Range(1970, 2100)]
    public int? FiscalYear { get; init; }

    /// <summary>Whether the question is about a new award or the continuation of one already made.</summary>
    public required AwardStage Stage { get; init; }

    /// <summary>The day the award was made, for a continuation; null: unknown.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>The last day of the award's period, inclusive; null: unknown.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Whether it is known to be of none of the programmes that <see cref="FundingProgram"/> lists.</summary>
    [JsonIgnore, Reads(nameof(FundedUnder))]
    public bool IsUnderNoneOfThese => FundedUnder is { Count: 0 };

    /// <summary>Whether it is known to be money of several programmes.</summary>
    [JsonIgnore, Reads(nameof(FundedUnder)), Phrase("is money of several programmes")]
    public bool IsUnderSeveral => FundedUnder is { Count: > 1 };

    /// <summary>An award of which nothing is known, for a question that names none: a new one, with every other member unknown.</summary>
    [JsonIgnore]
    public static Award Unknown { get; } = new() { SchemaVersion = CurrentSchemaVersion, Stage = AwardStage.New };

    /// <summary>Whether it is known to be money of a programme.</summary>
    /// <param name="program">The programme.</param>
    /// <returns>Whether it is.</returns>
    [Reads(nameof(FundedUnder)), Phrase("is funded under")]
    public bool IsFundedUnder(FundingProgram program) => FundedUnder?.Contains(program) == true;
}
