namespace GrantEligibility.Profiles.Consistency;

/// <summary>One version of a policy, and one way of keeping records, holds on a day.</summary>
internal static class RecipientUnitConsistency
{
    internal static void Check(RecordView unit)
    {
        SameDay.Check(unit.Records(nameof(RecipientUnit.BodyCameraPolicies)), nameof(BodyCameraPolicy.From), "versions of the policy on body-worn cameras");
        SameDay.Check(unit.Records(nameof(RecipientUnit.DisciplinaryRecords)), nameof(DisciplinaryRecords.From), "statements on the keeping of disciplinary records");
        SameDay.Check(unit.Records(nameof(RecipientUnit.OfficerCertification)), nameof(OfficerCertification.From), "statements on the certification of officers");
        SameDay.Check(unit.Records(nameof(RecipientUnit.StopReporting)), nameof(StopReporting.From), "assurances on stops");
        SameDay.Check(unit.Records(nameof(RecipientUnit.ProfilingCertifications)), nameof(ProfilingCertification.From), "certifications on profiling");
        SameDay.Check(unit.Records(nameof(RecipientUnit.ForceReporting)), nameof(ForceReporting.From), "statements on the reporting of force");
        SameDay.Check(unit.Records(nameof(RecipientUnit.SetAsides)), nameof(SetAside.On), "assurances for one purpose", subject: nameof(SetAside.Purpose));
    }
}
