using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Remedies;

/// <summary>A dated request to a body that is designated and serves the agency's State: "in the process of seeking" (DOJ Standards).</summary>
internal static class Applications
{
    /// <summary>One for each body that has none pending, those of the State first.</summary>
    internal static IEnumerable<AgencyAction> Of(AgencyRecord agency, RegimeInput input, string citation) =>
        from body in RegimeFacts.Registry(input.Options).EveryOneFor(agency.Agency.State, input.AsOf)
        let before = (agency.Credentials ?? []).Where(credential => credential.BodyId == body.Id).ToList()
        where !before.Exists(credential => credential.IsPending)
        let again = before.Count > 0 ? " again" : string.Empty
        let caution = body.Verified ? string.Empty : " (recalled, not verified: check the COPS Office list)"
        select AgencyActions.Of(
            agency,
            $"apply:{body.Id}",
            $"Apply{again} to the {body.Name}{caution}; keep the dated request and its acknowledgement.",
            citation,
            DocumentChange.Put(agency.At("credentials", "-"), new JsonObject
            {
                ["bodyId"] = body.Id,
                ["kind"] = "body-certification",
                ["appliedOn"] = DocumentValues.Day(input.AsOf),
            }));
}
