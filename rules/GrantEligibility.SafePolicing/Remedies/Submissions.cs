using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Remedies;

/// <summary>What an agency can still submit under § 3, category by category, while there is an intake to submit to.</summary>
internal static class Submissions
{
    private const string Citation = "EO 13929 § 3(d)";

    /// <summary>The events not submitted, and the zero reports not filed. Nothing for a category that a law forbids to disclose.</summary>
    internal static IEnumerable<AgencyAction> Of(AgencyRecord agency, RegimeInput input) => !RegimeFacts.ParametersOn(input).IsIntakeOpenOn(input.AsOf)
        ? []
        : agency.Categories.Where(category => !category.IsBarredByLaw).SelectMany(category => Of(agency, category, input.AsOf));

    // A zero report is true only where it is known that there was nothing to report.
    private static IEnumerable<AgencyAction> Of(AgencyRecord agency, InformationCategory category, DateOnly day)
    {
        if (category.Events is not { } events)
        {
            yield break;
        }

        var named = events.Where(MayBeNamed).ToList();
        if (named.Count == 0 && !category.HasZeroReport)
        {
            yield return AgencyActions.Of(
                agency,
                PlainText.Of($"zero-report:{category.Name}"),
                $"File a zero report on {category.Name}.",
                Citation,
                DocumentChange.Put(category.Place.Of("zeroReportsFiledOn").Of("-"), DocumentValues.Day(day)));
        }

        DocumentChange[] changes = [.. named.Where(MayBeSubmitted).SelectMany(officerEvent => Submitted(officerEvent, day))];
        if (changes.Length > 0)
        {
            yield return AgencyActions.Of(
                agency,
                PlainText.Of($"submit:{category.Name}"),
                $"Submit the {category.Name} that are not known to be submitted.",
                Citation,
                changes);
        }
    }

    private static bool MayBeNamed(OfficerEvent officerEvent) =>
        officerEvent.OnDuty != false
        && officerEvent.Disposition != CivilDisposition.Settlement
        && officerEvent.ConcernsUseOfForce != false
        && officerEvent.InvestigationOpen != false;

    private static bool MayBeSubmitted(OfficerEvent officerEvent) => !officerEvent.IsSubmitted && !officerEvent.IsWithheldForFairProcess;

    private static IEnumerable<DocumentChange> Submitted(OfficerEvent officerEvent, DateOnly day) =>
    [
        DocumentChange.Put(officerEvent.Place.Of("submitted"), true),
        DocumentChange.Put(officerEvent.Place.Of("submittedOn"), DocumentValues.Day(day)),
    ];
}
