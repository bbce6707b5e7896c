using GrantEligibility.Decisions;
using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>What never decides: the topics a body should review, the Standards' principles, co-response, and favoured purposes.</summary>
internal static class Advisories
{
    private static readonly PracticeName[] Topics = [PracticeName.UseOfForceTraining, PracticeName.EarlyWarningSystem, PracticeName.CommunityEngagement];

    private static readonly PracticeName[] Principles =
    [
        PracticeName.EndOfForceOnceControlled, PracticeName.DutyToIntervene, PracticeName.MedicalCare, PracticeName.IdentificationAndVerbalWarning,
        PracticeName.ShootingAtOrFromVehicles, PracticeName.WarningShots, PracticeName.NoKnockWarrants, PracticeName.HumanResources, PracticeName.Discipline,
    ];

    /// <summary>The advisory results, in the order of the text.</summary>
    internal static List<RequirementResult> Of(AgencyProfile profile, DateOnly asOf)
    {
        var agency = profile.Agency.Name;
        var practices = StatedPractices.Of(profile, asOf);
        var results = new List<RequirementResult>(4)
        {
            Texts.Topics.Result(Finding(agency, practices.Any ? "ThreeTopicsReviewed.Stated" : "ThreeTopicsReviewed.NothingStated", practices.Any
                ? $"A body should also review three topics, and none of them decides. {practices.Summary(Topics)}"
                : $"A body should also review force and de-escalation training, early-warning systems and community engagement. What {agency} has in place is not stated; none of it decides.")),
        };
        if (practices.Any)
        {
            results.Add(Texts.Principles.Result(Finding(
                agency,
                "PrinciplesWeighed.Stated",
                $"A body may weigh the discretionary principles of the DOJ Standards, and none of them decides. {practices.Summary(Principles)}")));
        }

        var responses = CrisisResponses(profile, asOf, out var isCoResponding);
        results.Add(Texts.CoResponse.Result(responses));
        var purposes = Purposes(agency, practices, isCoResponding);
        if (purposes.Count > 0)
        {
            results.Add(Texts.Purposes.Result(purposes));
        }

        return results;
    }

    private static List<FindingResult> CrisisResponses(AgencyProfile profile, DateOnly asOf, out bool isCoResponding)
    {
        var agency = profile.Agency.Name;
        var findings = new List<FindingResult>(1);
        isCoResponding = false;
        foreach (var response in profile.CrisisResponses ?? [])
        {
            if (response.From > asOf || response.Until <= asOf)
            {
                continue;
            }

            isCoResponding |= response.IsCoResponse;
            findings.Add(response.IsCoResponse
                ? Finding(agency, "CoResponseFavoured.CoResponse", $"{agency} runs a co-responder programme as § 4(b) means it since {response.From:O}: officers and professionals arrive and handle the call together.")
                : response.PairsOfficersWithProfessionals == false || response.ArrivesTogether == false
                ? Finding(agency, "CoResponseFavoured.NotCoResponse", $"{agency} answers calls about mental health, homelessness or addiction by {ModelOf(response)} since {response.From:O}; it is not co-response as § 4(b) means it, in which officers are paired with professionals and arrive with them. A grant programme may favour it all the same.")
                : Finding(agency, "CoResponseFavoured.DefinitionUntested", $"{agency} answers calls about mental health, homelessness or addiction by {ModelOf(response)} since {response.From:O}; whether officers and professionals are paired and arrive together, as § 4(b) means co-response, is unknown."));
        }

        if (findings.Count == 0)
        {
            findings.Add(Finding(agency, "CoResponseFavoured.NoneKnown", $"No co-responder programme of {agency} is stated. The lack of one is no bar under this order."));
        }

        findings.Sort(static (one, other) =>
        {
            var byRule = string.CompareOrdinal(one.Rule, other.Rule);
            return byRule != 0 ? byRule : string.CompareOrdinal(one.Sentence, other.Sentence);
        });
        return findings;
    }

    private static List<FindingResult> Purposes(string agency, StatedPractices practices, bool isCoResponding)
    {
        var findings = new List<FindingResult>();
        if (isCoResponding)
        {
            findings.Add(Finding(agency, "PurposeAreasFavoured.CoResponderModels", $"§ 5(b)(i), co-responder models: {agency} runs one."));
        }

        if (practices.InPlace(PracticeName.CommunityEngagement) == true)
        {
            findings.Add(Finding(agency, "PurposeAreasFavoured.CommunityRelations", $"§ 5(b), community relations: {agency} has community engagement in place."));
        }

        if (practices.InPlace(PracticeName.UseOfForceTraining) == true)
        {
            findings.Add(Finding(agency, "PurposeAreasFavoured.DeEscalationTraining", $"§ 5(b)(ii), training on force and de-escalation: {agency} has it in place."));
        }

        return findings;
    }

    private static FindingResult Finding(string agency, string rule, string sentence) => new() { Status = null, Agency = agency, Rule = rule, Sentence = sentence };

    private static string ModelOf(CrisisResponse response) => response.Model switch
    {
        CrisisResponseModel.CoResponder => "co responder",
        CrisisResponseModel.CrisisInterventionTeam => "crisis intervention team",
        CrisisResponseModel.MobileCrisis => "mobile crisis",
        CrisisResponseModel.CaseManagement => "case management",
        CrisisResponseModel.AssistedDiversion => "assisted diversion",
        _ => "telehealth",
    };
}
