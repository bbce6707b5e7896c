using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A certification on profiling, as documents write it.</summary>
internal static class ProfilingCertificationJson
{
    internal static readonly ObjectShape<ProfilingCertification> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(ProfilingCertification certification, CanonicalMembers members)
    {
        members.Words("certifies"u8, certification.Certifies);
        members.Truth("coversFundedAgencies"u8, certification.CoversFundedAgencies);
        members.Date("curedOn"u8, certification.CuredOn);
        members.Date("from"u8, certification.From);
        members.Date("nonComplianceFoundOn"u8, certification.NonComplianceFoundOn);
    }

    private static ProfilingCertification Read(Members members) => new()
    {
        From = members.Date("from"),
        Certifies = members.WordsOrNull<ProfilingPoint>("certifies"),
        CoversFundedAgencies = members.TruthOrNull("coversFundedAgencies"),
        NonComplianceFoundOn = members.DateOrNull("nonComplianceFoundOn"),
        CuredOn = members.DateOrNull("curedOn"),
    };
}
