using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Tests.Evaluation;

[TestFixture]
public sealed class WarmSessionsTests
{
    private static readonly PracticeName[] Practices =
        [PracticeName.DutyToIntervene, PracticeName.WarningShots, PracticeName.MedicalCare, PracticeName.NoKnockWarrants];

    [Test]
    public void Evaluate_AfterQuestionsThatStoppedRules_IsAnsweredAsByAFreshEvaluator()
    {
        var served = new EligibilityEvaluator([ParkLaw.Regime]);
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var question = Question("PARK", [.. random.GetItems(Practices, random.Next(4)).Distinct().Select(name => (name, Any(random)))]) with
            {
                AsOf = new DateOnly(2020, 11, 1).AddMonths(random.Next(16)),
                Options = random.Next(3) == 0 ? new Dictionary<string, string> { ["PL-1"] = "ignored" } : [],
            };

            Assert.That(
                DecisionJson.ToText(served.Evaluate(question)),
                Is.EqualTo(DecisionJson.ToText(new EligibilityEvaluator([ParkLaw.Regime]).Evaluate(question))),
                $"question {i}");
        }

        static bool? Any(Random random) => random.Next(3) switch { 0 => null, 1 => true, _ => false };
    }

    [Test]
    public void Evaluate_ManySetsOfOptions_EachIsAnsweredByItsOwn()
    {
        var served = new EligibilityEvaluator([ParkLaw.Regime]);
        for (var day = 1; day <= 28; day++)
        {
            var moon = new DateOnly(2021, 2, (day % 9) + 1).ToString("yyyy-MM-dd");

            var decision = served.Evaluate(Question("PARK") with { Options = new Dictionary<string, string> { ["moon"] = moon } });

            Assert.That(decision.Suppositions.Single().Value, Is.EqualTo(moon));
        }
    }

    [Test]
    public void Evaluate_OneLargeQuestion_LeavesNoRoomBehindThatLaterOnesDoNotNeed()
    {
        const int Many = 50_000;
        const int SmallPart = 500_000;
        var served = new EligibilityEvaluator([ParkLaw.Regime]);
        served.Evaluate(Question("PARK"));
        var before = GC.GetTotalMemory(forceFullCollection: true);

        AskLarge();

        Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(SmallPart));
        GC.KeepAlive(served);

        // By itself, so that nothing of the question is still on the stack when it is counted.
        [MethodImpl(MethodImplOptions.NoInlining)]
        void AskLarge() => served.Evaluate(Question("PARK", [.. Enumerable.Repeat((PracticeName.MedicalCare, (bool?)true), Many)]));
    }

    [Test]
    public void Trail_OfGroupsReadAfterOtherQuestions_SaysWhatWasGrouped()
    {
        var served = new EligibilityEvaluator([GroupedLaw]);
        var decision = served.Evaluate(Question("GROUPED", (PracticeName.WarningShots, true)));
        var atOnce = DecisionJson.ToText(new EligibilityEvaluator([GroupedLaw]).Evaluate(Question("GROUPED", (PracticeName.WarningShots, true))));

        served.Evaluate(Question("GROUPED", (PracticeName.MedicalCare, true), (PracticeName.WarningShots, true)));

        Assert.That(DecisionJson.ToText(decision), Is.EqualTo(atOnce).And.Contains("practice (profile /practices/0)"));
    }

    private static Regime GroupedLaw { get; } = new()
    {
        Id = "GROUPED",
        Title = "a law of groups",
        Version = "1.0",
        RequirementTypes = [typeof(PracticesGrouped)],
        SharedRuleTypes = [typeof(ParkLaw.InForce)],
        Facts = _ => [],
    };

    private static EligibilityQuestion Question(string regime, params IReadOnlyList<(PracticeName Name, bool? InPlace)> practices) => new()
    {
        Profile = ParkLaw.Profile(practices),
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = regime,
    };

    [Requirement("1", "Practices come in groups", Asks = "Which practices are there?")]
    [Citation("Law of Groups § 1")]
    public static class PracticesGrouped
    {
        public sealed class Grouped : Rule
        {
            public override void Define()
            {
                Case @case = default!;
                IEnumerable<IGrouping<PracticeName, Practice>> groups = default!;
                When()
                    .Query(() => groups, q => q
                        .Match<Practice>()
                        .GroupBy(p => p.Name)
                        .Collect())
                    .Match(() => @case);
                Then()
                    .Yield(ctx => Finding.Met(ctx, @case, $"There are {groups.Count()} groups."));
            }
        }
    }
}
