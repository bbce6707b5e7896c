using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A finding on the law, as documents write it.</summary>
internal static class LawConformityFindingJson
{
    internal static readonly ObjectShape<LawConformityFinding> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(LawConformityFinding finding, CanonicalMembers members)
    {
        members.Text("bodyId"u8, finding.BodyId);
        members.Word<LawConformitySource>("by"u8, finding.By);
        members.Date("curedOn"u8, finding.CuredOn);
        members.Word<LawConformity>("finding"u8, finding.Finding);
        members.Date("on"u8, finding.On);
        members.Text("provision"u8, finding.Provision);
    }

    private static LawConformityFinding Read(Members members) => new()
    {
        Finding = members.Word<LawConformity>("finding"),
        By = members.Word<LawConformitySource>("by"),
        BodyId = members.TextOrNull("bodyId"),
        On = members.Date("on"),
        CuredOn = members.DateOrNull("curedOn"),
        Provision = members.TextOrNull("provision"),
    };
}
