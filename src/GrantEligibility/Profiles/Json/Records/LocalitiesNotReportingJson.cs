using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>Localities that did not report, as documents write it.</summary>
internal static class LocalitiesNotReportingJson
{
    internal static readonly ObjectShape<LocalitiesNotReporting> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(LocalitiesNotReporting localities, CanonicalMembers members)
    {
        members.Number("fiscalYear"u8, localities.FiscalYear);
        members.Date("on"u8, localities.On);
        members.Number("populationShareAsPercentage"u8, localities.PopulationShareAsPercentage);
    }

    private static LocalitiesNotReporting Read(Members members) => new()
    {
        FiscalYear = members.Number("fiscalYear", 1970, 2100),
        PopulationShareAsPercentage = members.Number("populationShareAsPercentage", 0, 100),
        On = members.Date("on"),
    };
}
