using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>What never decides: practices, and ways of answering crisis calls.</summary>
internal static class SyntheticPractices
{
    internal static List<Practice>? Draw(Dice dice) => dice.In(50) ? null : Dice.Many(dice.Below(4), _ => new Practice
    {
        Name = dice.Of(Enum.GetValues<PracticeName>()),
        InPlace = dice.Known(75),
        From = dice.Day("2015-01-01", "2021-03-01"),
    });

    internal static List<CrisisResponse>? DrawCrisisResponses(Dice dice) => dice.In(65) ? null : Dice.Many(dice.Below(3), _ => new CrisisResponse
    {
        Model = dice.Of(Enum.GetValues<CrisisResponseModel>()),
        From = dice.Day("2016-01-01", "2021-02-01"),
        Until = dice.In(20) ? dice.Day("2021-02-01", "2021-06-01") : null,
        PairsOfficersWithProfessionals = dice.Known(60),
        ArrivesTogether = dice.Known(60),
    });
}
