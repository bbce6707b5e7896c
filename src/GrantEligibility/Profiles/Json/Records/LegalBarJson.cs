using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A law that bars a submission, as documents write it.</summary>
internal static class LegalBarJson
{
    internal static readonly ObjectShape<LegalBar> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(LegalBar bar, CanonicalMembers members)
    {
        members.Text("citation"u8, bar.Citation);
        members.Date("from"u8, bar.From);
        members.Date("until"u8, bar.Until);
    }

    private static LegalBar Read(Members members) => new()
    {
        Citation = members.Text("citation"),
        From = members.DateOrNull("from"),
        Until = members.DateOrNull("until"),
    };
}
