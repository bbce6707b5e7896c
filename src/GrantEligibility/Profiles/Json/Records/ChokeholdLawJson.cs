using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A law on chokeholds, as documents write it.</summary>
internal static class ChokeholdLawJson
{
    internal static readonly ObjectShape<ChokeholdLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(ChokeholdLaw law, CanonicalMembers members)
    {
        members.Truth("barsCarotidHolds"u8, law.BarsCarotidHolds);
        members.Truth("barsChokeholds"u8, law.BarsChokeholds);
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Truth("hasDeadlyForceException"u8, law.HasDeadlyForceException);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static ChokeholdLaw Read(Members members) => new()
    {
        BarsChokeholds = members.TruthOrNull("barsChokeholds"),
        BarsCarotidHolds = members.TruthOrNull("barsCarotidHolds"),
        HasDeadlyForceException = members.TruthOrNull("hasDeadlyForceException"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
