using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An accreditation, as documents write it.</summary>
internal static class AccreditationJson
{
    internal static readonly ObjectShape<Accreditation> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(Accreditation accreditation, CanonicalMembers members)
    {
        members.Date("awardedOn"u8, accreditation.AwardedOn);
        members.Text("bodyId"u8, accreditation.BodyId);
        members.Words("covers"u8, accreditation.Covers);
    }

    private static Accreditation Read(Members members) => new()
    {
        BodyId = members.Text("bodyId"),
        AwardedOn = members.Date("awardedOn"),
        Covers = members.WordsOrNull<MandatoryPoint>("covers"),
    };
}
