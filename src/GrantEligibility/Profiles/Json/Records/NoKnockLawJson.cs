using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A law on no-knock warrants, as documents write it.</summary>
internal static class NoKnockLawJson
{
    internal static readonly ObjectShape<NoKnockLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(NoKnockLaw law, CanonicalMembers members)
    {
        members.Truth("barsExigentEntry"u8, law.BarsExigentEntry);
        members.Truth("barsInDrugCases"u8, law.BarsInDrugCases);
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static NoKnockLaw Read(Members members) => new()
    {
        BarsInDrugCases = members.TruthOrNull("barsInDrugCases"),
        BarsExigentEntry = members.TruthOrNull("barsExigentEntry"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
