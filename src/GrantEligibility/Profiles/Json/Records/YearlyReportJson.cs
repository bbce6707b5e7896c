using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A yearly report, as documents write it.</summary>
internal static class YearlyReportJson
{
    internal static readonly ObjectShape<YearlyReport> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(YearlyReport report, CanonicalMembers members)
    {
        members.Number("fiscalYear"u8, report.FiscalYear);
        members.Date("submittedOn"u8, report.SubmittedOn);
    }

    private static YearlyReport Read(Members members) => new()
    {
        FiscalYear = members.Number("fiscalYear", 1970, 2100),
        SubmittedOn = members.Date("submittedOn"),
    };
}
