using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Tests.Explanations.Trails;

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

    private static IEnumerable<string> SampleNames =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "agencies"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    // Every twentieth; the whole is an explicit test.
    private static IEnumerable<string> EveryTwentieth => Names.Where(static (_, i) => i % 20 == 0);

    [TestCaseSource(nameof(SampleNames))]
    public void Timeline_Sample_ChangesOnTheDaysOnWhichTheAnswerDoes(string name) => AssertExact(SampleQuestion(name), First, End);

    [TestCaseSource(nameof(EveryTwentieth))]
    public void Timeline_CaseFile_ChangesOnTheDaysOnWhichTheAnswerDoes(string name) => AssertExact(ScenarioFiles.Read(name).ToQuestion(), First, End);

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

    [Test]
    public void Timeline_AnyQuestion_ChangesOnTheDaysOnWhichTheAnswerDoes() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var (from, until) = (question.AsOf.AddMonths(-8), question.AsOf.AddMonths(8));
            var (said, evaluated) = (Borders(Explainer.Timeline(question, from, until)).ToList(), BordersDayByDay(question, from, until).ToList());
            return said.Except(evaluated).Select(day => FormattableString.Invariant($"{day} is said to be a border, and is not."))
                .Concat(evaluated.Except(said).Select(day => FormattableString.Invariant($"{day} is a border, and is not said to be.")));
        },
        questions: 25);

    [Test]
    public void UntilWhen_AnyQuestion_EndsWhereTheAnswerChangesAndHoldsOnAnyDayBetween() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var holds = Explainer.UntilWhen(question);
            var answer = Answer(question, question.AsOf);
            var (first, last) = (holds.From ?? new DateOnly(1950, 1, 1), holds.Until?.AddDays(-1) ?? new DateOnly(2100, 1, 1));
            var drawn = new Random(question.AsOf.DayNumber);
            return
            [
                .. Enumerable.Range(0, 40).Select(_ => first.AddDays(drawn.Next(last.DayNumber - first.DayNumber + 1))).Concat([first, last])
                    .Where(day => Answer(question, day) != answer)
                    .Select(day => FormattableString.Invariant($"The answer is another on {day} already.")),
                .. holds.From is { } from && Answer(question, from.AddDays(-1)) == answer ? ["The answer is the same before."] : Array.Empty<string>(),
                .. holds.Until is { } until && Answer(question, until) == answer ? ["The answer is the same after."] : Array.Empty<string>(),
            ];
        },
        questions: 100);

    [Test]
    public void UntilWhen_AnyQuestion_NamesDatesThatStandSomewhere() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var holds = Explainer.UntilWhen(question);
            var stated = new StatedValues(question);
            return holds.BeginsBecause.Concat(holds.EndsBecause).Where(cause => !stated.Has(cause.Place)).Select(cause => $"{cause.Text}: nothing stands at {cause.Place}.");
        },
        questions: 300);

    // No date is to be had of a policy that nobody wrote.
    [Test]
    public void Timeline_WithoutChokeholdPolicy_NamesNoDateOfOne()
    {
        var question = new EligibilityQuestion { Profile = Agencies.With(Asked.Application()), Award = Asked.Award(), AsOf = Asked.Day("2021-06-01"), RegimeId = "EO13929" };

        var timeline = Explainer.Timeline(question, First, End);

        Assert.That(timeline.Periods, Has.Count.GreaterThan(3));
        Assert.That(timeline.Periods.SelectMany(period => period.BeginsBecause).Select(cause => cause.Place.ToString()), Has.None.Contains("chokehold"));
    }

    private static EligibilityQuestion SampleQuestion(string name) => new()
    {
        Profile = ProfileReader.ReadFile(Path.Combine(Repository.Root, "samples", "agencies", $"{name}.json")).Value!,
        Award = AwardReader.ReadFile(Path.Combine(Repository.Root, "samples", "awards", "cops-hiring-2021.json")).Value,
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "EO13929",
    };

    private static void AssertExact(EligibilityQuestion question, DateOnly from, DateOnly until) =>
        Assert.That(Borders(Explainer.Timeline(question, from, until)), Is.EqualTo(BordersDayByDay(question, from, until)));

    private static IEnumerable<DateOnly?> Borders(DecisionTimeline timeline) => timeline.Periods.Skip(1).Select(period => period.From);

    private static IEnumerable<DateOnly?> BordersDayByDay(EligibilityQuestion question, DateOnly from, DateOnly until)
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
