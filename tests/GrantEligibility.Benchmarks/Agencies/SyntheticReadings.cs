using GrantEligibility.Regimes;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Readings of a regime's options, each as likely as the others; a date or a list now and then.</summary>
internal static class SyntheticReadings
{
    internal static Dictionary<string, string> Draw(Dice dice, Regime regime) => regime.Options.ToDictionary(
        option => option.Name,
        option => option.Name switch
        {
            "intake-open-from" => dice.In(70) ? "2020-11-01" : option.Default,
            "designation-ended" => dice.In(50) ? "calea:2021-02-01,iadlest:2021-03-01" : option.Default,
            _ => dice.Of([.. option.Values.Select(value => value.Word)]),
        });
}
