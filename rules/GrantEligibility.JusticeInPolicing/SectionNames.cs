namespace GrantEligibility.JusticeInPolicing;

/// <summary>The sections of the bill that are conditions, as requirements and gates name them.</summary>
internal static class SectionNames
{
    internal const string Bill = "H.R. 7120";
    internal const string StopReports = "118(e)";
    internal const string OfficerCertification = "202(a)";
    internal const string Training = "361(c)";
    internal const string NoKnockWarrants = "362(b)";
    internal const string Chokeholds = "363(b)";
    internal const string DeadlyForce = "364(c)";
    internal const string Profiling = "331";
    internal const string SexualActs = "403";
    internal const string SexualActsReports = "403(report)";
    internal const string AccreditationRequired = "113(c)";
    internal const string ForceReports = "223";
    internal const string AccreditationShare = "113(b)";
    internal const string StandardsShare = "114(a)";
    internal const string AntiProfilingShare = "334";
    internal const string BodyCameraShare = "382";
}
