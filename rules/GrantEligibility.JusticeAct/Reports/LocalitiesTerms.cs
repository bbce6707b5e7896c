using GrantEligibility.Facts;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// The most that a State loses of the part it keeps on account of localities that do not report. A session has one.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("ceiling on account of localities")]
public sealed record LocalitiesTerms : Fact
{
    /// <summary>The ceiling, in per cent.</summary>
    public required int CeilingAsPercentage { get; init; }

    /// <summary>The cut on account of localities with so much of the State's population.</summary>
    /// <param name="share">Their share, in per cent.</param>
    /// <returns>The share, but no more than the ceiling.</returns>
    public int CutFor(int share) => Math.Min(share, CeilingAsPercentage);

    internal static LocalitiesTerms On(DateOnly enacted) => new()
    {
        CeilingAsPercentage = ParameterDocuments.LocalitiesCeiling.On(enacted)!.Value,
        Place = new Place(Document.Regime, "/reduction-101-localities"),
    };
}
