namespace GrantEligibility.Profiles.Consistency;

/// <summary>One version of a policy is in force on a day.</summary>
internal static class UseOfForcePolicyConsistency
{
    internal static void Check(RecordView policy)
    {
        SameDay.Check(policy.Records(nameof(UseOfForcePolicy.UseOfForce)), nameof(WrittenPolicy.From), "statements on a written policy");
        SameDay.Check(policy.Records(nameof(UseOfForcePolicy.Chokehold)), nameof(ChokeholdPolicy.From), "versions of the policy on chokeholds");
    }
}
