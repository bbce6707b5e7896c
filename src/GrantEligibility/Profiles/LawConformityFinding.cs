using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>A finding on whether the use-of-force policies comply with applicable law (EO 13929 § 2(c)(i)).</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("finding on the law")]
public sealed record LawConformityFinding : Fact
{
    /// <summary>What was found.</summary>
    [Phrase("conclusion")]
    public required LawConformity Finding { get; init; }

    /// <summary>Who found it.</summary>
    [Phrase("source")]
    public required LawConformitySource By { get; init; }

    /// <summary>The body that made the finding or received the attestation; null: unknown or none.</summary>
    public string? BodyId { get; init; }

    /// <summary>The day of the finding.</summary>
    [Phrase("found on")]
    public required DateOnly On { get; init; }

    /// <summary>The day a conflict was cured: the first day it no longer stands. Absent where no cure is recorded.</summary>
    [WhenNull("not recorded")]
    public DateOnly? CuredOn { get; init; }

    /// <summary>The law in conflict, in words; null where none is named.</summary>
    public string? Provision { get; init; }

    /// <summary>Whether this is a conflict that no recorded cure has ended.</summary>
    [JsonIgnore, Reads(nameof(Finding), nameof(CuredOn)), Phrase("is an uncured conflict")]
    public bool IsUncuredConflict => Finding == LawConformity.Conflict && CuredOn is null;
}
