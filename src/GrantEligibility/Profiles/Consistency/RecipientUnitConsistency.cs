namespace GrantEligibility.Profiles.Consistency;

/// <summary>One version of a policy, and one way of keeping records, holds on a day.</summary>
internal static class RecipientUnitConsistency
{
    internal static void Check(RecordView unit)
    {
        SameDay.Check(unit.Records(nameof(RecipientUnit.BodyCameraPolicies)), nameof(BodyCameraPolicy.From), "versions of the policy on body-worn cameras");
        SameDay.Check(unit.Records(nameof(RecipientUnit.DisciplinaryRecords)), nameof(DisciplinaryRecords.From), "statements on the keeping of disciplinary records");
    }
}
