using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A law on sexual acts under colour of law, as documents write it.</summary>
internal static class SexualActsLawJson
{
    internal static readonly ObjectShape<SexualActsLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(SexualActsLaw law, CanonicalMembers members)
    {
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Truth("deniesConsentDefence"u8, law.DeniesConsentDefence);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Truth("isCrime"u8, law.IsCrime);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static SexualActsLaw Read(Members members) => new()
    {
        IsCrime = members.TruthOrNull("isCrime"),
        DeniesConsentDefence = members.TruthOrNull("deniesConsentDefence"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
