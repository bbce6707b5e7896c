using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>Exceptions are listed where the stance says that there are some.</summary>
internal static class ChokeholdPolicyConsistency
{
    internal static void Check(RecordView policy)
    {
        if (policy.States(nameof(ChokeholdPolicy.Exceptions))
            && !policy.Says(nameof(ChokeholdPolicy.Stance), ChokeholdStance.BannedWithWiderException))
        {
            policy.Report(
                nameof(ChokeholdPolicy.Exceptions),
                FaultCodes.Contradiction,
                "'exceptions' stands without the stance banned-with-wider-exception.",
                "Set the stance to banned-with-wider-exception, or take 'exceptions' out.");
        }
    }
}
