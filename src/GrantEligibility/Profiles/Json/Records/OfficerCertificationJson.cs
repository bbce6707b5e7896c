using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>The certification of officers, as documents write it.</summary>
internal static class OfficerCertificationJson
{
    internal static readonly ObjectShape<OfficerCertification> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(OfficerCertification certification, CanonicalMembers members)
    {
        members.Truth("everyOfficerMetIt"u8, certification.EveryOfficerMetIt);
        members.Date("from"u8, certification.From);
        members.Truth("hasProgram"u8, certification.HasProgram);
    }

    private static OfficerCertification Read(Members members) => new()
    {
        From = members.Date("from"),
        HasProgram = members.TruthOrNull("hasProgram"),
        EveryOfficerMetIt = members.TruthOrNull("everyOfficerMetIt"),
    };
}
