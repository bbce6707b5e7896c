using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>An event is submitted once it happened, and a day of submission is no day without one.</summary>
internal static class OfficerEventConsistency
{
    internal static void Check(RecordView @event)
    {
        @event.InOrder(
            nameof(OfficerEvent.On), nameof(OfficerEvent.SubmittedOn), "An event is submitted once it happened: correct one of the two.");
        if (@event.States(nameof(OfficerEvent.SubmittedOn)) && @event.Says(nameof(OfficerEvent.Submitted), false))
        {
            @event.Report(
                nameof(OfficerEvent.SubmittedOn),
                FaultCodes.Contradiction,
                "'submittedOn' stands beside 'submitted' false.",
                "Set 'submitted' to true, or take 'submittedOn' out.");
        }

        if (@event.Says(nameof(OfficerEvent.InvestigationOpen), true))
        {
            @event.InOrder(
                nameof(OfficerEvent.On),
                nameof(OfficerEvent.ClosedWithoutFindingOn),
                "An investigation that was open on the day closes later: correct one of the two, or 'investigationOpen'.");
        }
    }
}
