namespace GrantEligibility.JusticeAct;

/// <summary>The sections of the bill that are conditions, as requirements and gates name them.</summary>
internal static class SectionNames
{
    internal const string Bill = "S. 3985";
    internal const string UseOfForceReports = "101";
    internal const string NoKnockReports = "102";
    internal const string Chokeholds = "105";
    internal const string CameraPartnership = "201";
    internal const string CameraDiscipline = "202";
    internal const string DisciplinaryRecords = "301";
}
