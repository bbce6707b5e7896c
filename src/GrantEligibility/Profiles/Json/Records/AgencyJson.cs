using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An agency, as documents write it.</summary>
internal static class AgencyJson
{
    internal static readonly ObjectShape<Agency> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(Agency agency, CanonicalMembers members)
    {
        members.Word("kind"u8, agency.Kind);
        members.Text("name"u8, agency.Name);
        members.Text("ori"u8, agency.Ori);
        members.Text("state"u8, agency.State);
    }

    private static Agency Read(Members members) => new()
    {
        Name = members.Text("name"),
        Kind = members.WordOrNull<AgencyKind>("kind"),
        State = members.TextOrNull("state", StateCodeAttribute.Instance),
        Ori = members.TextOrNull("ori", OriAttribute.Instance),
    };
}
