using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A law on deadly and less-lethal force, as documents write it.</summary>
internal static class DeadlyForceLawJson
{
    internal static readonly ObjectShape<DeadlyForceLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(DeadlyForceLaw law, CanonicalMembers members)
    {
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Truth("limitsJustificationDefence"u8, law.LimitsJustificationDefence);
        members.Truth("matchesFederalRule"u8, law.MatchesFederalRule);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static DeadlyForceLaw Read(Members members) => new()
    {
        MatchesFederalRule = members.TruthOrNull("matchesFederalRule"),
        LimitsJustificationDefence = members.TruthOrNull("limitsJustificationDefence"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
