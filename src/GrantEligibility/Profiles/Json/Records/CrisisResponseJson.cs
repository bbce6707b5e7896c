using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A way of answering calls, as documents write it.</summary>
internal static class CrisisResponseJson
{
    internal static readonly ObjectShape<CrisisResponse> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(CrisisResponse response, CanonicalMembers members)
    {
        members.Truth("arrivesTogether"u8, response.ArrivesTogether);
        members.Date("from"u8, response.From);
        members.Word<CrisisResponseModel>("model"u8, response.Model);
        members.Truth("pairsOfficersWithProfessionals"u8, response.PairsOfficersWithProfessionals);
        members.Date("until"u8, response.Until);
    }

    private static CrisisResponse Read(Members members) => new()
    {
        Model = members.Word<CrisisResponseModel>("model"),
        From = members.Date("from"),
        Until = members.DateOrNull("until"),
        PairsOfficersWithProfessionals = members.TruthOrNull("pairsOfficersWithProfessionals"),
        ArrivesTogether = members.TruthOrNull("arrivesTogether"),
    };
}
