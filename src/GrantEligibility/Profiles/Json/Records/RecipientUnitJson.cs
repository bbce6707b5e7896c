using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>The government that receives the money, as documents write it.</summary>
internal static class RecipientUnitJson
{
    internal static readonly ObjectShape<RecipientUnit> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(RecipientUnit unit, CanonicalMembers members)
    {
        members.List("bodyCameraPolicies"u8, unit.BodyCameraPolicies, BodyCameraPolicyJson.Write);
        members.List("disciplinaryRecords"u8, unit.DisciplinaryRecords, DisciplinaryRecordsJson.Write);
        members.Word("kind"u8, unit.Kind);
        members.List("localitiesNotReporting"u8, unit.LocalitiesNotReporting, LocalitiesNotReportingJson.Write);
        members.List("noKnockReports"u8, unit.NoKnockReports, YearlyReportJson.Write);
        members.List("useOfForceReports"u8, unit.UseOfForceReports, YearlyReportJson.Write);
    }

    private static RecipientUnit Read(Members members) => new()
    {
        Kind = members.WordOrNull<UnitKind>("kind"),
        UseOfForceReports = members.ListOrNull("useOfForceReports", YearlyReportJson.Shape),
        NoKnockReports = members.ListOrNull("noKnockReports", YearlyReportJson.Shape),
        LocalitiesNotReporting = members.ListOrNull("localitiesNotReporting", LocalitiesNotReportingJson.Shape),
        BodyCameraPolicies = members.ListOrNull("bodyCameraPolicies", BodyCameraPolicyJson.Shape),
        DisciplinaryRecords = members.ListOrNull("disciplinaryRecords", DisciplinaryRecordsJson.Shape),
    };
}
