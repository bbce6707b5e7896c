using GrantEligibility.Bills.Enactments;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeAct.Reports;

/// <summary>
/// The yearly reports under one section, held against the fiscal years from the first that it conditions to that of the award.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("record of reports")]
public sealed record ReportRecord : Fact
{
    /// <summary>The identifier of the requirement.</summary>
    public required string Section { get; init; }

    /// <summary>The fiscal year of the award.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The fiscal years without a report, up to that of the award and in their order; null: nobody looked.</summary>
    public required IReadOnlyList<int>? FailingYears { get; init; }

    /// <summary>Whether nobody looked.</summary>
    [Reads(nameof(FailingYears))]
    public bool IsUnknown => FailingYears is null;

    /// <summary>Whether there is a report for the fiscal year of the award.</summary>
    [Reads(nameof(FailingYears), nameof(FiscalYear))]
    public bool IsReported => FailingYears?.Contains(FiscalYear) == false;

    /// <summary>Whether it is known that there is none for the fiscal year of the award.</summary>
    [Reads(nameof(FailingYears), nameof(FiscalYear)), Phrase("is not reported")]
    public bool IsMissing => FailingYears?.Contains(FiscalYear) == true;

    /// <summary>Whether a year with a report lies between failing ones.</summary>
    [Reads(nameof(FailingYears)), Phrase("is interrupted by a reported year")]
    public bool IsInterrupted => FailingYears is { Count: var count } && count != InARow;

    /// <summary>How many fiscal years failed in a row up to that of the award, that one included.</summary>
    public int InARow
    {
        get
        {
            var count = 0;
            while (FailingYears?.Contains(FiscalYear - count) == true)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>
    /// The records of both kinds of report; none where the award's fiscal year, or an enactment, is not given or not conditioned.
    /// </summary>
    internal static IEnumerable<ReportRecord> Of(RegimeInput input)
    {
        var unit = input.Profile.RecipientUnit;
        return AssumedEnactment.In(input.Options) is { } enacted && input.Award.FiscalYear is { } year && year >= FederalFiscalYear.FirstAfter(enacted)
            ? [
                Of(SectionNames.UseOfForceReports, "useOfForceReports", unit?.UseOfForceReports, FederalFiscalYear.FirstAfter(enacted), year),
                Of(SectionNames.NoKnockReports, "noKnockReports", unit?.NoKnockReports, FederalFiscalYear.FirstAfter(enacted), year),
            ]
            : [];
    }

    private static ReportRecord Of(string section, string list, IReadOnlyList<YearlyReport>? reports, int first, int year) => new()
    {
        Section = section,
        FiscalYear = year,
        FailingYears = reports is null ? null : [.. Enumerable.Range(first, year - first + 1).Except(reports.Select(report => report.FiscalYear))],
        Place = new Place(Document.Profile, "/recipientUnit").Of(list),
    };
}
