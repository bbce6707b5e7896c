using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>An event states only what its category knows of.</summary>
internal static class InformationSharingConsistency
{
    private static readonly string[] Categories =
    [
        nameof(InformationSharing.Terminations),
        nameof(InformationSharing.Decertifications),
        nameof(InformationSharing.Convictions),
        nameof(InformationSharing.Judgments),
        nameof(InformationSharing.Resignations),
    ];

    private static readonly (string Member, string[] Categories)[] Qualifiers =
    [
        (nameof(OfficerEvent.OnDuty), [nameof(InformationSharing.Convictions)]),
        (nameof(OfficerEvent.Disposition), [nameof(InformationSharing.Judgments)]),
        (nameof(OfficerEvent.ConcernsUseOfForce), [nameof(InformationSharing.Judgments), nameof(InformationSharing.Resignations)]),
        (nameof(OfficerEvent.InvestigationOpen), [nameof(InformationSharing.Resignations)]),
        (nameof(OfficerEvent.ClosedWithoutFindingOn), [nameof(InformationSharing.Resignations)]),
    ];

    internal static void Check(RecordView sharing)
    {
        foreach (var category in Categories)
        {
            foreach (var @event in sharing.Record(category)?.Records(nameof(InformationCategory.Events)) ?? [])
            {
                CheckEvent(@event, category);
            }
        }
    }

    private static void CheckEvent(RecordView @event, string category)
    {
        foreach (var (member, categories) in Qualifiers)
        {
            if (@event.States(member) && !categories.Contains(category))
            {
                @event.Report(
                    member,
                    FaultCodes.WrongCategory,
                    $"'{RecordView.Json(member)}' means nothing under '{RecordView.Json(category)}'.",
                    $"It belongs to events under {NearestWord.Alternatives([.. categories.Select(RecordView.Json)])}: take it out, or move the event.");
            }
        }
    }
}
