using System.Text.Json.Serialization;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles;

/// <summary>
/// What is known of one agency. A member that is absent or null is unknown; an empty list is known to be empty.
/// </summary>
/// <remarks>
/// Immutable and shareable between threads. Counts and flags only: no officer is ever named in a profile.
/// Load one with <see cref="ProfileReader"/>, which reports every fault of the text at once.
/// </remarks>
public sealed record AgencyProfile
{
    /// <summary>The version of the profile format that this library reads and writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The address of the JSON schema, for editors; it decides nothing.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The version of the profile format: <c>1.0</c>.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public required string SchemaVersion { get; init; }

    /// <summary>Who the profile is about.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Every credential under EO 13929 § 2 held, sought, denied, withdrawn or lost; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<Credential>? Credentials { get; init; }

    /// <summary>Accreditations outside the order, which are no certificate but may be looked back to; null: nobody looked.</summary>
    public IReadOnlyList<Accreditation>? Accreditations { get; init; }

    /// <summary>The use-of-force policy; null: unknown.</summary>
    public UseOfForcePolicy? Policy { get; init; }

    /// <summary>What the agency submitted under EO 13929 § 3; null: unknown.</summary>
    public InformationSharing? InformationSharing { get; init; }

    /// <summary>Practices that bodies may consider; they never decide. Null: nobody looked.</summary>
    public IReadOnlyList<Practice>? Practices { get; init; }

    /// <summary>How calls about mental health, homelessness and addiction are answered; it never decides. Null: nobody looked.</summary>
    public IReadOnlyList<CrisisResponse>? CrisisResponses { get; init; }

    /// <summary>The State, locality or Tribe that receives the money for the agency, and what laws ask of it; null: unknown.</summary>
    public RecipientUnit? RecipientUnit { get; init; }

    /// <summary>The agencies that receive part of the award from this recipient; null: nobody looked; empty: none.</summary>
    public IReadOnlyList<SubRecipient>? SubRecipients { get; init; }
}
