using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>What is known of one category of EO 13929 § 3(b).</summary>
/// <remarks>
/// Immutable and shareable between threads. The projection gives every case one fact for each of the five categories,
/// with every member unknown where the profile says nothing.
/// </remarks>
[Phrase("category")]
public sealed record InformationCategory : Fact
{
    /// <summary>Which category; the projection sets it from the member the category stands under.</summary>
    [JsonIgnore]
    public CategoryName Name { get; init; }

    /// <summary>The events of the category; null: unknown whether there were any; empty: there were none.</summary>
    public IReadOnlyList<OfficerEvent>? Events { get; init; }

    /// <summary>The days on which the agency filed a report of no events; null: unknown; empty: none was filed.</summary>
    public IReadOnlyList<DateOnly>? ZeroReportsFiledOn { get; init; }

    /// <summary>The law that forbids the agency to disclose the category; null: none is claimed.</summary>
    [WhenNull("not claimed")]
    public LegalBar? LegalBar { get; init; }

    /// <summary>Whether it is unknown if there were events.</summary>
    [JsonIgnore, Reads(nameof(Events)), Phrase("has unknown events")]
    public bool AreEventsUnknown => Events is null;

    /// <summary>Whether a zero report is known to be filed.</summary>
    [JsonIgnore, Reads(nameof(ZeroReportsFiledOn)), Phrase("has a zero report")]
    public bool HasZeroReport => ZeroReportsFiledOn is { Count: > 0 };

    /// <summary>Whether a law that forbids disclosure is claimed and stands on the as-of date.</summary>
    [JsonIgnore, Reads(nameof(LegalBar))]
    public bool IsBarredByLaw => LegalBar is not null;
}
