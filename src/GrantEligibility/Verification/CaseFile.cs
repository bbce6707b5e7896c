using System.Text.Json.Serialization;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Verification;

/// <summary>A question with the answer somebody expects of it. Immutable and shareable between threads.</summary>
public sealed record CaseFile
{
    /// <summary>The version of the case file format that this library reads and writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The address of the JSON schema, for editors; it decides nothing.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the case file format: <c>1.0</c>.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public required string SchemaVersion { get; init; }

    /// <summary>The case's identifier: <c>S06</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the case shows, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>The regime to judge under: <c>EO13929</c>.</summary>
    public required string Regime { get; init; }

    /// <summary>The day the question is asked about.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The award asked about; null: nothing is known of it but that it is a new one.</summary>
    public Award? Award { get; init; }

    /// <summary>What is known of the agency.</summary>
    public required AgencyProfile Agency { get; init; }

    /// <summary>Options of the regime to be set, by name; null: all have their defaults.</summary>
    public IReadOnlyDictionary<string, string>? Options { get; init; }

    /// <summary>The answer expected.</summary>
    public required ExpectedDecision Expect { get; init; }

    /// <summary>The question that the case asks.</summary>
    /// <returns>The question, without the answer expected.</returns>
    public EligibilityQuestion ToQuestion()
    {
        var question = new EligibilityQuestion { Profile = Agency, Award = Award, AsOf = AsOf, RegimeId = Regime };
        return Options is null ? question : question with { Options = Options };
    }
}
