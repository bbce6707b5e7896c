using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>What may be unknown of an agency's policies where nothing of the kind is on record.</summary>
internal static class PolicyQuestions
{
    internal static IEnumerable<OpenQuestion> Of(AgencyRecord agency, RegimeInput input)
    {
        var day = DocumentValues.Day(input.AsOf);
        if (agency.Policy.LawConformity is null)
        {
            yield return WhatWasFound(agency, OpenQuestions.BodyFor(agency.Agency.State, input).Id, day);
        }

        if (agency.Policy.Chokehold is not { Count: > 0 })
        {
            var place = agency.At("policy", "chokehold", "-");
            yield return OpenQuestion.Of(
                agency.Agency.Name,
                place,
                $"What does the use-of-force policy of {agency.Agency.Name} say on chokeholds?",
                [
                    .. Enum.GetValues<ChokeholdStance>()
                        .Where(stance => stance != ChokeholdStance.Unknown)
                        .Select(stance => PossibleAnswer.Of(
                            $"{stance}",
                            DocumentChange.Put(place, new JsonObject { ["stance"] = PlainText.Of($"{stance}"), ["from"] = day }))),
                ]);
        }

        if (agency.Policy.UseOfForce is not { Count: > 0 })
        {
            var place = agency.At("policy", "useOfForce", "-");
            yield return OpenQuestion.Of(
                agency.Agency.Name,
                place,
                $"Is there a written use-of-force policy?",
                PossibleAnswer.Of($"yes", DocumentChange.Put(place, new JsonObject { ["exists"] = true, ["from"] = day })),
                PossibleAnswer.Of($"no", DocumentChange.Put(place, new JsonObject { ["exists"] = false, ["from"] = day })));
        }
    }

    private static OpenQuestion WhatWasFound(AgencyRecord agency, string bodyId, string day)
    {
        var place = agency.At("policy", "lawConformity");
        return OpenQuestion.Of(
            agency.Agency.Name,
            place,
            $"Has anybody found whether the use-of-force policies of {agency.Agency.Name} comply with all applicable federal, state and local law?",
            PossibleAnswer.Of($"nobody has", DocumentChange.Put(place, new JsonArray())),
            PossibleAnswer.Of($"a designated body found that they comply", Found("conforms", "body", bodyId)),
            PossibleAnswer.Of($"somebody found a conflict, and it is not cured", Found("conflict", "other", null)));

        DocumentChange Found(string finding, string by, string? body)
        {
            var entry = new JsonObject { ["finding"] = finding, ["by"] = by, ["on"] = day };
            if (body is not null)
            {
                entry["bodyId"] = body;
            }

            return DocumentChange.Put(place, new JsonArray(entry));
        }
    }
}
