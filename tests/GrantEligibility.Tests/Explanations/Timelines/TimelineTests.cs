using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Explanations.Timelines;

/// <summary>
/// Dates that stand in no document. Each closes the way for a day or two, so that nobody could find it who only looks at the
/// first and the last day of a period.
/// </summary>
[TestFixture]
public sealed class TimelineTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator([WithRule(typeof(WayIsOpen))]));

    [TestCase("2021-03-10", "2021-03-12", "in the rule TimelineTests.WayIsOpen.Written: 2021-03-10", "in the rule TimelineTests.WayIsOpen.Written: 2021-03-12", TestName = "{m}(written out)")]
    [TestCase("2021-05-10", "2021-05-11", "in the rule TimelineTests.WayIsOpen.Fixed: 2021-05-10", "in the rule TimelineTests.WayIsOpen.Fixed: 2021-05-10", TestName = "{m}(static field)")]
    [TestCase("2021-07-10", "2021-07-11", "in the rule TimelineTests.WayIsOpen.Captured: 2021-07-10", "in the rule TimelineTests.WayIsOpen.Captured: 2021-07-10", TestName = "{m}(local of the rule)")]
    [TestCase("2021-09-10", "2021-09-11", "in the rule TimelineTests.WayIsOpen.Parsed: 2021-09-10", "in the rule TimelineTests.WayIsOpen.Parsed: 2021-09-10", TestName = "{m}(parsed)")]
    public void Timeline_DateInARule_IsABorderAndNamed(string from, string until, string begins, string ends)
    {
        var timeline = Explainer.Timeline(BridgeLaw.Question() with { RegimeId = "WAY" }, new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 1));

        var closed = timeline.Periods.Single(period => period.From == DateOnly.ParseExact(from, "yyyy-MM-dd"));
        Assert.That(closed.Outcome, Is.EqualTo(Outcome.NotEligible));
        Assert.That(closed.Until, Is.EqualTo(DateOnly.ParseExact(until, "yyyy-MM-dd")));
        Assert.That(closed.BeginsBecause.Select(cause => cause.Text), Has.Member(begins));
        Assert.That(closed.EndsBecause.Select(cause => cause.Text), Has.Member(ends));
        Assert.That(closed.EndsBecause.Select(cause => cause.Place), Has.All.Matches<Place>(place => place.ToString().StartsWith("regime /rules/TimelineTests.WayIsOpen.", StringComparison.Ordinal)));
    }

    [Test]
    public void Timeline_DateOfAFactWithoutPlace_IsABorderThatNamesNothing()
    {
        var timeline = Explainer.Timeline(BridgeLaw.Question() with { RegimeId = "WAY" }, new DateOnly(2021, 1, 1), new DateOnly(2022, 1, 1));

        var closed = timeline.Periods.Single(period => period.From == Flood.Day);
        Assert.That(closed.Until, Is.EqualTo(Flood.Day.AddDays(1)));
        Assert.That(closed.BeginsBecause.Concat(closed.EndsBecause), Is.Empty);
    }

    private static Regime WithRule(Type requirement) => new()
    {
        Id = "WAY",
        Title = "the Law of the Way",
        Version = "1.0",
        RequirementTypes = [requirement],
        SharedRuleTypes = [typeof(BridgeLaw.InForce)],
        Facts = _ => [new Flood { On = Flood.Day }],
    };

    public sealed record Flood : Fact
    {
        public static readonly DateOnly Day = new(2021, 11, 10);

        public required DateOnly On { get; init; }
    }

    [Requirement("1", "The way is open", asks: "Is the way open?")]
    [Citation("Law of the Way § 1")]
    public static class WayIsOpen
    {
        public static readonly DateOnly Holiday = new(2021, 5, 10);

        public sealed class Open : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When().Match(() => @case);
                Then().Yield(ctx => Finding.Met(ctx, @case, $"The way is open."));
            }
        }

        public sealed class Written : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When().Match(() => @case, c => c.AsOf >= new DateOnly(2021, 3, 10) && c.AsOf < new DateOnly(2021, 3, 12));
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is closed.", $"Wait."));
            }
        }

        public sealed class Fixed : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When().Match(() => @case, c => c.AsOf == Holiday);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is closed.", $"Wait."));
            }
        }

        public sealed class Captured : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                var day = new DateOnly(2021, 7, 10);
                When().Match(() => @case, c => c.AsOf == day);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is closed.", $"Wait."));
            }
        }

        public sealed class Parsed : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                When().Match(() => @case, c => c.AsOf == DateOnly.ParseExact("2021-09-10", "yyyy-MM-dd"));
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is closed.", $"Wait."));
            }
        }

        public sealed class Flooded : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                Flood flood = default!;
                When().Match(() => @case).Match(() => flood, f => f.On == @case.AsOf);
                Then().Yield(ctx => Finding.NotMet(ctx, @case, $"The way is under water.", $"Wait."));
            }
        }
    }
}
