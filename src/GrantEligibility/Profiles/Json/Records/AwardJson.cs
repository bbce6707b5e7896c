using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An award, as documents write it.</summary>
internal static class AwardJson
{
    internal static readonly ObjectShape<Award> Shape = new(Read);

    private static readonly FormatVersionAttribute Version = new(Award.CurrentSchemaVersion);

    // In the order of canonical JSON.
    internal static void Write(Award award, CanonicalMembers members)
    {
        members.Text("$schema"u8, award.Schema);
        members.Truth("buysBodyCameras"u8, award.BuysBodyCameras);
        members.Word("component"u8, award.Component);
        members.Date("endsOn"u8, award.EndsOn);
        members.Number("fiscalYear"u8, award.FiscalYear);
        members.Words("fundedUnder"u8, award.FundedUnder);
        members.Word("kind"u8, award.Kind);
        members.Date("madeOn"u8, award.MadeOn);
        members.Text("program"u8, award.Program);
        members.Text("schemaVersion"u8, award.SchemaVersion);
        members.Word<AwardStage>("stage"u8, award.Stage);
    }

    private static Award Read(Members members) => new()
    {
        Schema = members.TextOrNull("$schema"),
        SchemaVersion = members.Text("schemaVersion", Version),
        Program = members.TextOrNull("program"),
        Component = members.WordOrNull<AwardComponent>("component"),
        Kind = members.WordOrNull<AwardKind>("kind"),
        FundedUnder = members.WordsOrNull<FundingProgram>("fundedUnder"),
        BuysBodyCameras = members.TruthOrNull("buysBodyCameras"),
        FiscalYear = members.NumberOrNull("fiscalYear", 1970, 2100),
        Stage = members.Word<AwardStage>("stage"),
        MadeOn = members.DateOrNull("madeOn"),
        EndsOn = members.DateOrNull("endsOn"),
    };
}
