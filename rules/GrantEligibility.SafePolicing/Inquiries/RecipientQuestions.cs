using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.SafePolicing.Inquiries;

/// <summary>Which agencies receive part of the award, where the recipient is no law enforcement agency itself.</summary>
internal static class RecipientQuestions
{
    internal static IEnumerable<OpenQuestion> Of(RegimeInput input)
    {
        if (input.Profile is { SubRecipients: null, Agency: { Kind: AgencyKind.NotLawEnforcement, Name: var name } })
        {
            var place = new Place(Document.Profile, string.Empty).Of("subRecipients");
            yield return OpenQuestion.Of(
                name,
                place,
                $"Which law enforcement agencies, if any, receive part of the award?",
                PossibleAnswer.Of($"none", DocumentChange.Put(place, new JsonArray())),
                PossibleAnswer.Of(
                    $"one that is certified",
                    DocumentChange.Put(place, Recipient(input, CredentialQuestions.Certificate(OpenQuestions.BodyFor(input.Profile.Agency.State, input), input.AsOf)))),
                PossibleAnswer.Of($"one that neither holds nor seeks a credential", DocumentChange.Put(place, Recipient(input))));
        }
    }

    private static JsonArray Recipient(RegimeInput input, params JsonNode[] credentials) =>
        [new JsonObject
        {
            ["agency"] = new JsonObject { ["name"] = "a law enforcement agency that receives part of the award", ["kind"] = "local", ["state"] = input.Profile.Agency.State },
            ["credentials"] = new JsonArray(credentials),
        }];
}
