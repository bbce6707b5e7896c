using GrantEligibility.Explanations.Changes;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Finds the days on which one answer holds.</summary>
internal static class DecisionPeriods
{
    /// <summary>The period around the as-of date of the question.</summary>
    internal static DecisionPeriod Around(AnswersByDay answers, DateOnly asOf)
    {
        var begins = answers.LastUpTo(asOf);
        var ends = answers.After(asOf).Select(static border => ((DayAnswer, DayAnswer)?)border).FirstOrDefault();
        return Period(answers, begins, ends, begins?.After.Day ?? asOf);
    }

    /// <summary>The periods of all days from a day to another, which is excluded.</summary>
    internal static DecisionTimeline Between(AnswersByDay answers, DateOnly from, DateOnly until)
    {
        var periods = new List<DecisionPeriod>();
        (DayAnswer Before, DayAnswer After)? begins = null;
        foreach (var border in answers.After(from, until.AddDays(-1)))
        {
            periods.Add(Period(answers, begins, border, begins?.After.Day ?? from));
            begins = border;
        }

        periods.Add(Period(answers, begins, null, begins?.After.Day ?? from));
        periods[0] = periods[0] with { From = from };
        periods[^1] = periods[^1] with { Until = until };
        var decision = answers.DecisionOn(from);
        return new DecisionTimeline
        {
            Agency = decision.Agency,
            Award = decision.Award,
            Regime = decision.Regime,
            From = from,
            Until = until,
            Periods = periods,
        };
    }

    private static DecisionPeriod Period(
        AnswersByDay answers, (DayAnswer Before, DayAnswer After)? begins, (DayAnswer Before, DayAnswer After)? ends, DateOnly known)
    {
        var decision = answers.DecisionOn(known);
        return new DecisionPeriod
        {
            From = begins?.After.Day,
            Until = ends?.After.Day,
            Outcome = decision.Outcome,
            Summary = decision.Summary,
            DecidedBy = decision.DecidedBy,
            Changes = begins is var (before, after) ? RequirementChanges.Between(answers.DecisionOn(before.Day), answers.DecisionOn(after.Day)) : [],
            BeginsBecause = begins is { } begin ? answers.CausesOf(begin.After.Day) : [],
            EndsBecause = ends is { } end ? answers.CausesOf(end.After.Day) : [],
        };
    }
}
