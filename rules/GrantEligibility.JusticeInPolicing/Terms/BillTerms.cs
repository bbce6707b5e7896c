using GrantEligibility.Facts;

namespace GrantEligibility.JusticeInPolicing.Terms;

/// <summary>The numbers of the bill that stand alone. A session has one where an enactment is supposed.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("terms of the bill")]
public sealed record BillTerms : Fact
{
    /// <summary>For how many years records of stops are kept (§ 118(e)).</summary>
    public required int StopRecordRetentionInYears { get; init; }

    /// <summary>The most that is cut where the use of force is not reported (§ 223), in per cent.</summary>
    public required int ForceReportReductionAsPercentage { get; init; }

    internal static BillTerms On(DateOnly enacted) => new()
    {
        StopRecordRetentionInYears = ParameterDocuments.StopRecordRetention.On(enacted)!.Value,
        ForceReportReductionAsPercentage = ParameterDocuments.ForceReportReduction.On(enacted)!.Value,
        Place = new Place(Document.Regime, "/terms"),
    };
}
