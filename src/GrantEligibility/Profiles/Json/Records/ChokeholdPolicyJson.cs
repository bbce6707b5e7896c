using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A version of a chokehold policy, as documents write it.</summary>
internal static class ChokeholdPolicyJson
{
    internal static readonly ObjectShape<ChokeholdPolicy> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(ChokeholdPolicy policy, CanonicalMembers members)
    {
        members.Truth("coversBloodFlow"u8, policy.CoversBloodFlow);
        members.Texts("exceptions"u8, policy.Exceptions);
        members.Date("from"u8, policy.From);
        members.Truth("incorporatesStatute"u8, policy.IncorporatesStatute);
        members.Date("readOn"u8, policy.ReadOn);
        members.Word("stance"u8, policy.Stance);
        members.Truth("statuteBars"u8, policy.StatuteBars);
    }

    private static ChokeholdPolicy Read(Members members) => new()
    {
        Stance = members.WordOrNull<ChokeholdStance>("stance"),
        From = members.Date("from"),
        ReadOn = members.DateOrNull("readOn"),
        Exceptions = members.TextsOrNull("exceptions"),
        CoversBloodFlow = members.TruthOrNull("coversBloodFlow"),
        StatuteBars = members.TruthOrNull("statuteBars"),
        IncorporatesStatute = members.TruthOrNull("incorporatesStatute"),
    };
}
