using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An event of a category, as documents write it.</summary>
internal static class OfficerEventJson
{
    internal static readonly ObjectShape<OfficerEvent> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(OfficerEvent @event, CanonicalMembers members)
    {
        members.Date("closedWithoutFindingOn"u8, @event.ClosedWithoutFindingOn);
        members.Truth("concernsUseOfForce"u8, @event.ConcernsUseOfForce);
        members.Number("count"u8, @event.Count);
        members.Word("disposition"u8, @event.Disposition);
        members.Date("fairProcessCompletedOn"u8, @event.FairProcessCompletedOn);
        members.Truth("investigationOpen"u8, @event.InvestigationOpen);
        members.Date("on"u8, @event.On);
        members.Truth("onDuty"u8, @event.OnDuty);
        members.Truth("submitted"u8, @event.Submitted);
        members.Date("submittedOn"u8, @event.SubmittedOn);
        members.Word("withheldFor"u8, @event.WithheldFor);
    }

    private static OfficerEvent Read(Members members) => new()
    {
        On = members.Date("on"),
        Count = members.NumberOrNull("count", 1, int.MaxValue),
        Submitted = members.TruthOrNull("submitted"),
        SubmittedOn = members.DateOrNull("submittedOn"),
        WithheldFor = members.WordOrNull<WithholdingReason>("withheldFor"),
        FairProcessCompletedOn = members.DateOrNull("fairProcessCompletedOn"),
        OnDuty = members.TruthOrNull("onDuty"),
        Disposition = members.WordOrNull<CivilDisposition>("disposition"),
        ConcernsUseOfForce = members.TruthOrNull("concernsUseOfForce"),
        InvestigationOpen = members.TruthOrNull("investigationOpen"),
        ClosedWithoutFindingOn = members.DateOrNull("closedWithoutFindingOn"),
    };
}
