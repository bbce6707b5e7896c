using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A rule on accreditation, as documents write it.</summary>
internal static class AccreditationLawJson
{
    internal static readonly ObjectShape<AccreditationLaw> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(AccreditationLaw law, CanonicalMembers members)
    {
        members.Truth("bindsLocalOfficers"u8, law.BindsLocalOfficers);
        members.Text("citation"u8, law.Citation);
        members.Date("enactedOn"u8, law.EnactedOn);
        members.Word("form"u8, law.Form);
        members.Date("from"u8, law.From);
        members.Truth("requiresAccreditation"u8, law.RequiresAccreditation);
        members.Word<UnitKind>("unit"u8, law.Unit);
        members.Date("until"u8, law.Until);
    }

    private static AccreditationLaw Read(Members members) => new()
    {
        RequiresAccreditation = members.TruthOrNull("requiresAccreditation"),
        Unit = members.Word<UnitKind>("unit"),
        Form = members.WordOrNull<LawForm>("form"),
        BindsLocalOfficers = members.TruthOrNull("bindsLocalOfficers"),
        EnactedOn = members.DateOrNull("enactedOn"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        Citation = members.TextOrNull("citation"),
    };
}
