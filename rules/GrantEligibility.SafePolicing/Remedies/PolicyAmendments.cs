using System.Text.Json.Nodes;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.SafePolicing.Remedies;

/// <summary>New versions of the use-of-force policy, cures of known conflicts with law, and the attestation that a body accepts.</summary>
internal static class PolicyAmendments
{
    private const string AdherenceToLaw = "EO 13929 § 2(c)(i)";
    private const string Chokeholds = "EO 13929 § 2(c)(ii)";

    /// <summary>The amendments that would change something.</summary>
    internal static IEnumerable<AgencyAction> Of(AgencyRecord agency, RegimeInput input) =>
        Prohibitions(agency, input.AsOf).Concat(Cures(agency, input.AsOf)).Concat(Attestations(agency, input));

    private static IEnumerable<AgencyAction> Prohibitions(AgencyRecord agency, DateOnly day)
    {
        var wording = agency.Policy.Chokehold is [var inForce] ? inForce : null;
        if (wording?.Stance is not (ChokeholdStance.Banned or ChokeholdStance.BannedExceptDeadlyForce))
        {
            yield return AgencyActions.Of(
                agency,
                "prohibit-chokeholds",
                $"Adopt a written prohibition of chokeholds, save at most where deadly force is lawful.",
                Chokeholds,
                [Wording(agency, day, new JsonObject { ["stance"] = "banned-except-deadly-force" }), .. WrittenPolicy(agency, day)]);
        }

        if (wording is { Stance: ChokeholdStance.Silent, StatuteBars: true, IncorporatesStatute: not true })
        {
            yield return AgencyActions.Of(
                agency,
                "incorporate-statute",
                $"Incorporate the state statute that bars chokeholds into the use-of-force policy.",
                Chokeholds,
                Wording(agency, day, new JsonObject { ["stance"] = "silent", ["statuteBars"] = true, ["incorporatesStatute"] = true }));
        }
    }

    private static IEnumerable<AgencyAction> Cures(AgencyRecord agency, DateOnly day) =>
        from finding in agency.Policy.LawConformity ?? []
        where finding.IsUncuredConflict
        let place = finding.Place.Pointer
        select AgencyActions.Of(
            agency,
            $"cure:{place[(place.LastIndexOf('/') + 1)..]}",
            $"Amend the use-of-force policy so that the conflict with law found on {finding.On} (which: {finding.Provision}) is cured, and record the cure.",
            AdherenceToLaw,
            DocumentChange.Put(finding.Place.Of("curedOn"), DocumentValues.Day(day)));

    // Conformity is not self-evident: of what an agency says itself, only this counts, and only where the body accepts it.
    private static IEnumerable<AgencyAction> Attestations(AgencyRecord agency, RegimeInput input) =>
        from body in RegimeFacts.Registry(input.Options).EveryOneFor(agency.Agency.State, input.AsOf)
        where body.AcceptsAttestation == true
        select AgencyActions.Of(
            agency,
            $"attest:{body.Id}",
            $"Have counsel review the use-of-force policy, and let the head of the agency attest to the {body.Name}, which accepts attestations, that it complies with all applicable federal, state and local law.",
            AdherenceToLaw,
            [
                DocumentChange.Put(agency.At("policy", "lawConformity", "-"), new JsonObject
                {
                    ["finding"] = "conforms",
                    ["by"] = "head-of-agency",
                    ["bodyId"] = body.Id,
                    ["on"] = DocumentValues.Day(input.AsOf),
                }),
                .. WrittenPolicy(agency, input.AsOf),
            ]);

    private static DocumentChange Wording(AgencyRecord agency, DateOnly day, JsonObject wording)
    {
        wording["from"] = DocumentValues.Day(day);
        return DocumentChange.Put(agency.At("policy", "chokehold", "-"), wording);
    }

    /// <summary>That there is a written policy, where it is known that there was none.</summary>
    private static IEnumerable<DocumentChange> WrittenPolicy(AgencyRecord agency, DateOnly day)
    {
        if (agency.Policy.UseOfForce is [{ Exists: false }])
        {
            yield return DocumentChange.Put(agency.At("policy", "useOfForce", "-"), new JsonObject { ["exists"] = true, ["from"] = DocumentValues.Day(day) });
        }
    }
}
