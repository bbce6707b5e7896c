using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>What may be unknown of the information of § 3(b), category by category, while there is an intake to submit to.</summary>
internal static class SubmissionQuestions
{
    internal static IEnumerable<OpenQuestion> Of(AgencyRecord agency, RegimeInput input) => !RegimeFacts.ParametersOn(input).IsIntakeOpenOn(input.AsOf)
        ? []
        : agency.Categories.Select(category => Of(agency, category, DocumentValues.Day(input.AsOf))).OfType<OpenQuestion>();

    private static OpenQuestion? Of(AgencyRecord agency, InformationCategory category, string day)
    {
        var events = category.Place.Of("events");
        var reports = category.Place.Of("zeroReportsFiledOn");
        var none = DocumentChange.Put(events, new JsonArray());
        var notFiled = DocumentChange.Put(reports, new JsonArray());
        DocumentChange filed = DocumentChange.Put(reports, new JsonArray(day));
        return category switch
        {
            { IsBarredByLaw: true } or { HasZeroReport: true } => null,
            { Events: null } => OpenQuestion.Of(
                agency.Agency.Name,
                events,
                $"Did {agency.Agency.Name} have {category.Name}, and what did it submit?",
                [
                    .. category.ZeroReportsFiledOn is null ? [PossibleAnswer.Of($"none, and a zero report was filed", none, filed)] : (PossibleAnswer[])[],
                    PossibleAnswer.Of($"none, and no zero report was filed", none, notFiled),
                    PossibleAnswer.Of($"some, and all were submitted", DocumentChange.Put(events, new JsonArray(Event(category.Name, day, submitted: true)))),
                    PossibleAnswer.Of($"some, and not all were submitted", DocumentChange.Put(events, new JsonArray(Event(category.Name, day, submitted: false)))),
                ]),
            { ZeroReportsFiledOn: null } => OpenQuestion.Of(
                agency.Agency.Name,
                reports,
                $"Was a zero report on {category.Name} filed?",
                PossibleAnswer.Of($"yes", filed),
                PossibleAnswer.Of($"no", notFiled)),
            _ => null,
        };
    }

    /// <summary>An event that § 3(b) names.</summary>
    private static JsonObject Event(CategoryName category, string day, bool submitted)
    {
        var officerEvent = new JsonObject { ["on"] = day, ["submitted"] = submitted };
        switch (category)
        {
            case CategoryName.Convictions:
                officerEvent["onDuty"] = true;
                break;
            case CategoryName.Judgments:
                officerEvent["disposition"] = "judgment";
                officerEvent["concernsUseOfForce"] = true;
                break;
            case CategoryName.Resignations:
                officerEvent["concernsUseOfForce"] = true;
                officerEvent["investigationOpen"] = true;
                break;
        }

        return officerEvent;
    }
}
