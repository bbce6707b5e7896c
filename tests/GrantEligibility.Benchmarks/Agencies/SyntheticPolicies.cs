using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>Use-of-force policies: chokehold wordings of every stance, in one version or two, and findings on the law.</summary>
internal static class SyntheticPolicies
{
    internal static UseOfForcePolicy? Draw(Dice dice, string? state) => dice.In(15) ? null : new UseOfForcePolicy
    {
        UseOfForce = dice.In(70) ? null : [new WrittenPolicy { Exists = dice.Known(70), From = dice.Day("2018-01-01", "2021-02-01") }],
        LawConformity = dice.In(45) ? null : Dice.Many(dice.Below(3), _ => Finding(dice, state)),
        Chokehold = dice.In(15) ? null : Versions(dice),
    };

    private static List<ChokeholdPolicy> Versions(Dice dice) => dice.Below(10) switch
    {
        0 => [],
        < 8 => [Chokehold(dice, dice.Day("2018-01-01", "2021-01-15"))],
        _ => [Chokehold(dice, dice.Day("2016-01-01", "2020-06-01")), Chokehold(dice, dice.Day("2020-06-01", "2021-04-01"))],
    };

    private static ChokeholdPolicy Chokehold(Dice dice, DateOnly from)
    {
        var stance = dice.Of<ChokeholdStance?>(
            (28, ChokeholdStance.Banned),
            (34, ChokeholdStance.BannedExceptDeadlyForce),
            (8, ChokeholdStance.BannedWithWiderException),
            (6, ChokeholdStance.Permitted),
            (12, ChokeholdStance.Silent),
            (6, ChokeholdStance.Unknown),
            (6, null));
        return new()
        {
            Stance = stance,
            From = from,
            ReadOn = dice.In(20) ? from.AddDays(dice.Below(90)) : null,
            Exceptions = stance == ChokeholdStance.BannedWithWiderException ? ["resisting arrest", "risk to evidence"] : null,
            CoversBloodFlow = dice.In(50) ? null : dice.In(60),
            StatuteBars = stance == ChokeholdStance.Silent ? dice.Known(60) : null,
            IncorporatesStatute = stance == ChokeholdStance.Silent ? dice.Known(60) : null,
        };
    }

    private static LawConformityFinding Finding(Dice dice, string? state)
    {
        var conforms = dice.In(75);
        var on = dice.Day("2017-06-01", "2021-04-01");
        return new()
        {
            Finding = conforms ? LawConformity.Conforms : LawConformity.Conflict,
            By = dice.Of((60, LawConformitySource.Body), (25, LawConformitySource.HeadOfAgency), (15, LawConformitySource.Other)),
            BodyId = dice.In(15) ? null : dice.In(75) ? States.BodyOf(state) : dice.Of(States.BodyIds),
            On = on,
            CuredOn = conforms || dice.In(50) ? null : dice.Day(on, on.AddDays(200)),
            Provision = conforms || dice.In(40) ? null : "state duty-to-intervene statute",
        };
    }
}
