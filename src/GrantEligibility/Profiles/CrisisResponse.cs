using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>One way in which calls about mental health, homelessness or addiction are answered (EO 13929 § 4). It never decides.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("crisis response")]
public sealed record CrisisResponse : Fact
{
    /// <summary>The model.</summary>
    public required CrisisResponseModel Model { get; init; }

    /// <summary>The first day it was in operation.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day it was no longer in operation; absent while it is.</summary>
    [WhenNull("open")]
    public DateOnly? Until { get; init; }

    /// <summary>Whether officers are paired with social workers or other mental-health professionals; null: unknown.</summary>
    public bool? PairsOfficersWithProfessionals { get; init; }

    /// <summary>Whether the pair arrives together; null: unknown.</summary>
    public bool? ArrivesTogether { get; init; }

    /// <summary>Whether it is known to be a co-responder programme as § 4(b) means it: paired, and arriving together.</summary>
    [JsonIgnore, Reads(nameof(PairsOfficersWithProfessionals), nameof(ArrivesTogether))]
    public bool IsCoResponse => PairsOfficersWithProfessionals == true && ArrivesTogether == true;
}
