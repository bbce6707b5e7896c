using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An assurance on stops, as documents write it.</summary>
internal static class StopReportingJson
{
    internal static readonly ObjectShape<StopReporting> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(StopReporting reporting, CanonicalMembers members)
    {
        members.Truth("eachLocalAgencyReports"u8, reporting.EachLocalAgencyReports);
        members.Date("from"u8, reporting.From);
        members.Number("retentionInYears"u8, reporting.RetentionInYears);
        members.Truth("stateReports"u8, reporting.StateReports);
    }

    private static StopReporting Read(Members members) => new()
    {
        From = members.Date("from"),
        StateReports = members.TruthOrNull("stateReports"),
        EachLocalAgencyReports = members.TruthOrNull("eachLocalAgencyReports"),
        RetentionInYears = members.NumberOrNull("retentionInYears", 0, 999),
    };
}
