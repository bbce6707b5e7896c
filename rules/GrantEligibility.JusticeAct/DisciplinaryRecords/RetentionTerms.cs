using GrantEligibility.Facts;

namespace GrantEligibility.JusticeAct.DisciplinaryRecords;

/// <summary>
/// For how long a disciplinary record is to be kept, and from when on records are reviewed before hiring. A session has one.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("terms of record keeping")]
public sealed record RetentionTerms : Fact
{
    /// <summary>For how many years each record is kept.</summary>
    public required int Years { get; init; }

    /// <summary>The first day on which records are reviewed before hiring: October 1 of the first fiscal year.</summary>
    public required DateOnly ReviewedFrom { get; init; }

    internal static RetentionTerms On(DateOnly enacted) => new()
    {
        Years = ParameterDocuments.RecordRetention.On(enacted)!.Value,
        ReviewedFrom = Regimes.FederalFiscalYear.FirstDayOf(Regimes.FederalFiscalYear.FirstAfter(enacted)),
        Place = new Place(Document.Regime, "/record-retention"),
    };
}
