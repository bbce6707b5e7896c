using GrantEligibility.Profiles.Reading;
using GrantEligibility.Records;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>An override takes an outcome.</summary>
internal static class AmendmentConsistency
{
    internal static void Check(RecordView amendment)
    {
        if (amendment.Says(nameof(Amendment.Kind), AmendmentKind.Override) && !amendment.States(nameof(Amendment.Outcome)))
        {
            amendment.Report(
                nameof(Amendment.Kind),
                FaultCodes.Contradiction,
                "The kind is 'override', and no outcome is taken in place of the engine's.",
                "Give the outcome, or make the amendment a correction.");
        }
    }
}
