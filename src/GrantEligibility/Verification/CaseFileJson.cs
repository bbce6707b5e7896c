using GrantEligibility.Profiles.Json.Records;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Verification;

/// <summary>A case file, as documents write it.</summary>
internal static class CaseFileJson
{
    internal static readonly ObjectShape<CaseFile> Shape = new(Read);

    private static readonly FormatVersionAttribute Version = new(CaseFile.CurrentSchemaVersion);

    private static CaseFile Read(Members members) => new()
    {
        Schema = members.TextOrNull("$schema"),
        SchemaVersion = members.Text("schemaVersion", Version),
        Id = members.Text("id"),
        Title = members.Text("title"),
        Regime = members.Text("regime"),
        AsOf = members.Date("asOf"),
        Award = members.RecordOrNull("award", AwardJson.Shape),
        Agency = members.Record("agency", AgencyProfileJson.Shape),
        Options = members.TextTableOrNull("options"),
        Expect = members.Record("expect", ExpectedDecisionJson.Shape),
    };
}
