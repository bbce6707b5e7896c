using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>A new award is not made yet, and one that was made ends no sooner.</summary>
internal static class AwardConsistency
{
    internal static void Check(RecordView award)
    {
        award.InOrder(nameof(Award.MadeOn), nameof(Award.EndsOn), "An award's last day is not before the day it was made: correct one of the two.");
        if (award.States(nameof(Award.MadeOn)) && award.Says(nameof(Award.Stage), AwardStage.New))
        {
            award.Report(
                nameof(Award.MadeOn),
                FaultCodes.Contradiction,
                "'madeOn' stands beside the stage 'new'.",
                "Set the stage to continuation, or take 'madeOn' out.");
        }
    }
}
