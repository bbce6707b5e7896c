using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests;

/// <summary>Profiles that differ in the one thing a test is about.</summary>
internal static class Agencies
{
    internal static AgencyProfile NothingSought() => With([]);

    internal static AgencyProfile With(params Credential[] credentials) => Asked.Agency() with { Credentials = credentials };

    internal static AgencyProfile WithPolicy(ChokeholdStance stance = ChokeholdStance.Banned, params Credential[] credentials) => With(credentials) with
    {
        Policy = new UseOfForcePolicy { Chokehold = [Policy(stance)] },
    };

    internal static ChokeholdPolicy Policy(ChokeholdStance? stance) => new() { Stance = stance, From = new DateOnly(2019, 1, 1) };

    internal static AgencyProfile WithFinding(LawConformityFinding finding, params Credential[] credentials) => With(credentials) with
    {
        Policy = new UseOfForcePolicy { LawConformity = [finding] },
    };

    internal static AgencyProfile WithPractice(PracticeName name, bool? inPlace) => Asked.Agency() with
    {
        Practices = [new Practice { Name = name, InPlace = inPlace, From = new DateOnly(2020, 1, 1) }],
    };

    internal static AgencyProfile WithResponse(CrisisResponseModel model, bool? paired, bool? together) => Asked.Agency() with
    {
        CrisisResponses =
        [
            new CrisisResponse { Model = model, From = new DateOnly(2020, 1, 1), PairsOfficersWithProfessionals = paired, ArrivesTogether = together },
        ],
    };
}
