using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A category of § 3(b), as documents write it.</summary>
internal static class InformationCategoryJson
{
    internal static readonly ObjectShape<InformationCategory> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(InformationCategory category, CanonicalMembers members)
    {
        members.List("events"u8, category.Events, OfficerEventJson.Write);
        members.Record("legalBar"u8, category.LegalBar, LegalBarJson.Write);
        members.Dates("zeroReportsFiledOn"u8, category.ZeroReportsFiledOn);
    }

    private static InformationCategory Read(Members members) => new()
    {
        Events = members.ListOrNull("events", OfficerEventJson.Shape),
        ZeroReportsFiledOn = members.DatesOrNull("zeroReportsFiledOn"),
        LegalBar = members.RecordOrNull("legalBar", LegalBarJson.Shape),
    };
}
