using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.SafePolicing.Tests.Scenarios;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Timelines;

/// <summary>Periods, held against the answers of every single day.</summary>
[TestFixture]
internal sealed class TimelineTests
{
    // From before the order was signed until after the order that revoked it was rescinded.
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly DateOnly End = new(2026, 1, 1);

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    private static IEnumerable<string> Names => ScenarioFiles.Names;

    // One of each scenario; its variants differ in little.
    private static IEnumerable<string> Scenarios => Names.Where(static name => !name.Contains('/', StringComparison.Ordinal));

    [TestCaseSource(nameof(Scenarios))]
    public void Timeline_ScenarioWithTheYearsAroundIt_ChangesOnTheDaysOnWhichTheAnswerDoes(string name)
    {
        var question = ScenarioFiles.Read(name).ToQuestion();

        AssertExact(question, question.AsOf.AddYears(-1), question.AsOf.AddYears(1));
    }

    [Test, Explicit("Evaluates two million days.")]
    public void Timeline_EveryCaseFile_ChangesOnTheDaysOnWhichTheAnswerDoes() =>
        Assert.Multiple(static () => Parallel.ForEach(Names, static name => AssertExact(ScenarioFiles.Read(name).ToQuestion(), First, End)));

    [TestCaseSource(nameof(Scenarios))]
    public void UntilWhen_Scenario_IsThePeriodOfTheWholeTimelineThatHoldsTheAsOfDate(string name)
    {
        var question = ScenarioFiles.Read(name).ToQuestion();

        var holds = Explainer.UntilWhen(question);

        var period = Explainer.Timeline(question, new DateOnly(1900, 1, 1), new DateOnly(2200, 1, 1)).Periods
            .Single(period => period.From <= question.AsOf && question.AsOf < period.Until);
        Assert.Multiple(() =>
        {
            Assert.That(holds.From, Is.EqualTo(period.From == new DateOnly(1900, 1, 1) ? null : period.From));
            Assert.That(holds.Until, Is.EqualTo(period.Until == new DateOnly(2200, 1, 1) ? null : period.Until));
            Assert.That(holds.BeginsBecause, Is.EqualTo(period.BeginsBecause));
            Assert.That(holds.EndsBecause, Is.EqualTo(period.EndsBecause));
        });
    }

    private static void AssertExact(EligibilityQuestion question, DateOnly from, DateOnly until) =>
        Assert.That(Borders(Explainer.Timeline(question, from, until)), Is.EqualTo(BordersDayByDay(question, from, until)));

    private static IEnumerable<DateOnly?> Borders(DecisionTimeline timeline) => timeline.Periods.Skip(1).Select(period => period.From);

    private static IEnumerable<DateOnly> BordersDayByDay(EligibilityQuestion question, DateOnly from, DateOnly until)
    {
        var before = Answer(question, from);
        for (var day = from.AddDays(1); day < until; day = day.AddDays(1))
        {
            var answer = Answer(question, day);
            if (answer != before)
            {
                yield return day;
            }

            before = answer;
        }
    }

    private static string Answer(EligibilityQuestion question, DateOnly day)
    {
        var decision = Evaluator.Evaluate(question with { AsOf = day });
        return $"{decision.Outcome}: {string.Join(", ", decision.Requirements.Select(requirement => $"{requirement.Id} {requirement.Status}"))}";
    }
}
