using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.SexualActs;

/// <summary>
/// The yearly reports on sexual acts under colour of law, held against the fiscal year of the money. A session has one where that
/// is known.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("record of reports")]
public sealed record ActsReportRecord : Fact
{
    /// <summary>The fiscal year of the money.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The day before it begins.</summary>
    [Phrase("test day")]
    public required DateOnly TestDay { get; init; }

    /// <summary>Whether there is a report for that year or the one before; null: nobody looked.</summary>
    public required bool? IsReported { get; init; }

    /// <summary>Whether the test day has come by a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it has; it has on the day itself.</returns>
    [Reads(nameof(TestDay)), Phrase("test day has come by")]
    public bool HasComeBy(DateOnly day) => TestDay <= day;

    internal static ActsReportRecord? Of(RegimeInput input) => Bills.Gates.TestDay.Of(input.Award) is not { } day ? null : new()
    {
        FiscalYear = day.FiscalYear,
        TestDay = day.Day,
        IsReported = input.Profile.RecipientUnit?.SexualActsReports?.Any(report => report.FiscalYear == day.FiscalYear || report.FiscalYear == day.FiscalYear - 1),
        Place = new Place(Document.Profile, "/recipientUnit/sexualActsReports"),
    };
}
