using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A practice, as documents write it.</summary>
internal static class PracticeJson
{
    internal static readonly ObjectShape<Practice> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(Practice practice, CanonicalMembers members)
    {
        members.Date("from"u8, practice.From);
        members.Truth("inPlace"u8, practice.InPlace);
        members.Word<PracticeName>("name"u8, practice.Name);
    }

    private static Practice Read(Members members) => new()
    {
        Name = members.Word<PracticeName>("name"),
        InPlace = members.TruthOrNull("inPlace"),
        From = members.Date("from"),
    };
}
