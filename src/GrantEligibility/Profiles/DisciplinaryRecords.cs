using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>How the disciplinary records of officers are kept from a day on.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the entry that holds, and only that.</remarks>
[Phrase("keeping of disciplinary records")]
public sealed record DisciplinaryRecords : Fact
{
    /// <summary>The first day this is so: before it, where no entry tells otherwise, it is not. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Whether there is a system for sharing the records; null: unknown.</summary>
    [Asks("Is there a system for sharing the disciplinary records of officers?")]
    public bool? AreShared { get; init; }

    /// <summary>For how many years each record is kept, from 0 to 999; null: unknown.</summary>
    [Range(0, 999)]
    public int? RetentionInYears { get; init; }

    /// <summary>Whether agencies review the records before they hire an officer; null: unknown.</summary>
    [Asks("Do agencies review the disciplinary records before they hire an officer?")]
    public bool? ReviewedBeforeHiring { get; init; }
}
