using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>How a State or Tribe reports the use of force each quarter, from a day on.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the entry that holds, and only that.</remarks>
[Phrase("reporting of force")]
public sealed record ForceReporting : Fact
{
    /// <summary>The first day this is so: before it, where no entry tells otherwise, it is not. The next entry's day ends it.</summary>
    public required DateOnly From { get; init; }

    /// <summary>What is in place; null: unknown; empty: nothing.</summary>
    public IReadOnlyList<ForceReportingPart>? InPlace { get; init; }

    /// <summary>Whether every part is known to be in place.</summary>
    [JsonIgnore, Reads(nameof(InPlace)), Phrase("is in place with every part")]
    public bool IsWhole => InPlace is not null && Enum.GetValues<ForceReportingPart>().All(InPlace.Contains);
}
