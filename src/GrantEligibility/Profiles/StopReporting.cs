using System.ComponentModel.DataAnnotations;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What a State assures the Attorney General of on reports of stops, searches and deadly force, from a day on.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the entry that holds, and only that.</remarks>
[Phrase("assurance on stops")]
public sealed record StopReporting : Fact
{
    /// <summary>The first day this is so: before it, where no entry tells otherwise, it is not. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Whether the State assures that it substantially reports the data itself; null: unknown.</summary>
    [Asks("Does the State assure that it substantially reports stops, searches and deadly force, broken down as asked?")]
    public bool? StateReports { get; init; }

    /// <summary>Whether it assures that each local agency does; null: unknown.</summary>
    [Asks("Does the State assure that each local agency reports them?")]
    public bool? EachLocalAgencyReports { get; init; }

    /// <summary>For how many years the records are kept, from 0 to 999; null: unknown.</summary>
    [Range(0, 999)]
    public int? RetentionInYears { get; init; }
}
