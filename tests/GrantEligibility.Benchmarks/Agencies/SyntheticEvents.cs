using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.Agencies;

/// <summary>What agencies submitted of the five categories of § 3(b): events, zero reports, legal bars, withheld events, and nothing known.</summary>
internal static class SyntheticEvents
{
    internal static InformationSharing? Draw(Dice dice) => dice.In(70) ? null : new InformationSharing
    {
        Terminations = Category(dice, Event),
        Decertifications = Category(dice, Event),
        Convictions = Category(dice, d => Event(d) with { OnDuty = d.Known(60) }),
        Judgments = Category(dice, d => Event(d) with
        {
            Disposition = d.Of<CivilDisposition?>(CivilDisposition.Judgment, CivilDisposition.Settlement, null),
            ConcernsUseOfForce = d.Known(70),
        }),
        Resignations = Category(dice, d => Event(d) with { ConcernsUseOfForce = d.Known(70), InvestigationOpen = d.Known(60) }),
        FbiCollection = dice.In(30) ? new FbiCollection { Since = dice.Day("2019-01-01", "2021-03-01") } : null,
    };

    private static InformationCategory? Category(Dice dice, Func<Dice, OfficerEvent> make) => dice.In(50) ? null : new InformationCategory
    {
        Events = dice.In(25) ? null : Dice.Many(dice.Of((6, 0), (3, 1), (1, 2)), _ => make(dice)),
        ZeroReportsFiledOn = dice.In(50) ? null : Dice.Many(dice.Below(2), _ => dice.Day("2020-12-01", "2021-04-01")),
        LegalBar = dice.In(5) ? new LegalBar { Citation = "State personnel records act § 7", From = dice.In(50) ? null : dice.Day("2019-01-01", "2021-01-01") } : null,
    };

    private static OfficerEvent Event(Dice dice)
    {
        var on = dice.Day("2020-06-20", "2021-04-01");
        var isWithheld = dice.In(20);
        return new()
        {
            On = on,
            Count = dice.In(50) ? null : 1 + dice.Below(3),
            Submitted = isWithheld ? false : dice.Known(60),
            WithheldFor = isWithheld ? WithholdingReason.FairProcessIncomplete : null,
            FairProcessCompletedOn = isWithheld && dice.In(30) ? on.AddDays(dice.Below(120)) : null,
        };
    }
}
