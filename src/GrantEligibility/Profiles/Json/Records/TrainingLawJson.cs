using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A rule on the training of officers, as documents write it.</summary>
internal static class TrainingLawJson
{
    internal static readonly ObjectShape<TrainingLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(TrainingLaw law, CanonicalMembers members)
    {
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Truth("coversDutyToIntervene"u8, law.CoversDutyToIntervene);
        members.Truth("coversProfiling"u8, law.CoversProfiling);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static TrainingLaw Read(Members members) => new()
    {
        CoversProfiling = members.TruthOrNull("coversProfiling"),
        CoversDutyToIntervene = members.TruthOrNull("coversDutyToIntervene"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
