using GrantEligibility.Profiles;

namespace GrantEligibility.Facts;

/// <summary>
/// One agency before the law: the agency judged, the award it would share in, and the day the question is asked about.
/// A session has one case for the applicant and one for each sub-recipient that the profile names.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("case")]
public sealed record Case : Fact
{
    /// <summary>0 for the applicant; 1 and up for its sub-recipients, in the order of the profile.</summary>
    public required int Number { get; init; }

    /// <summary>The agency judged.</summary>
    public required Agency Agency { get; init; }

    /// <summary>The award asked about; every member unknown where the question names none.</summary>
    public required Award Award { get; init; }

    /// <summary>The day the question is asked about. Nothing dated later is visible.</summary>
    [Phrase("the as-of date")]
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether this is the applicant's own case.</summary>
    [Reads(nameof(Number))]
    public bool IsApplicant => Number == 0;
}
