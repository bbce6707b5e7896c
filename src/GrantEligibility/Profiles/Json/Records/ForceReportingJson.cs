using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>The reporting of force, as documents write it.</summary>
internal static class ForceReportingJson
{
    internal static readonly ObjectShape<ForceReporting> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(ForceReporting reporting, CanonicalMembers members)
    {
        members.Date("from"u8, reporting.From);
        members.Words("inPlace"u8, reporting.InPlace);
    }

    private static ForceReporting Read(Members members) => new()
    {
        From = members.Date("from"),
        InPlace = members.WordsOrNull<ForceReportingPart>("inPlace"),
    };
}
