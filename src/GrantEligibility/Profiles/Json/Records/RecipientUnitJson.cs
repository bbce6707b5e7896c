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
        members.List("forceReporting"u8, unit.ForceReporting, ForceReportingJson.Write);
        members.Word("kind"u8, unit.Kind);
        members.Record("laws"u8, unit.Laws, LawsJson.Write);
        members.List("localitiesNotReporting"u8, unit.LocalitiesNotReporting, LocalitiesNotReportingJson.Write);
        members.List("noKnockReports"u8, unit.NoKnockReports, YearlyReportJson.Write);
        members.List("officerCertification"u8, unit.OfficerCertification, OfficerCertificationJson.Write);
        members.List("profilingCertifications"u8, unit.ProfilingCertifications, ProfilingCertificationJson.Write);
        members.List("setAsides"u8, unit.SetAsides, SetAsideJson.Write);
        members.List("sexualActsReports"u8, unit.SexualActsReports, YearlyReportJson.Write);
        members.List("stopReporting"u8, unit.StopReporting, StopReportingJson.Write);
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
        Laws = members.RecordOrNull("laws", LawsJson.Shape),
        OfficerCertification = members.ListOrNull("officerCertification", OfficerCertificationJson.Shape),
        StopReporting = members.ListOrNull("stopReporting", StopReportingJson.Shape),
        ProfilingCertifications = members.ListOrNull("profilingCertifications", ProfilingCertificationJson.Shape),
        ForceReporting = members.ListOrNull("forceReporting", ForceReportingJson.Shape),
        SexualActsReports = members.ListOrNull("sexualActsReports", YearlyReportJson.Shape),
        SetAsides = members.ListOrNull("setAsides", SetAsideJson.Shape),
    };
}
