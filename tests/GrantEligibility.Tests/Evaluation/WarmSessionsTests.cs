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

    [TestCase(1, true)]
    [TestCase(50_000, false, Description = "It would keep room for so many for ever.")]
    public void IsReusable_AfterManyFacts_IsFalse(int credentials, bool isReusable)
    {
        var regime = new EligibilityEvaluator([ParkLaw.Regime]).Compiled("PARK");
        var credential = new Credential { BodyId = "rangers", Kind = CredentialKind.BodyCertification };
        var question = Question("PARK");
        question = question with { Profile = question.Profile with { Credentials = [.. Enumerable.Repeat(credential, credentials)] } };
        var session = new WarmSession(regime, OptionValues.Of(ParkLaw.Regime, question.Options), isOrdinary: false);

        var hasFired = session.TryFire(PreparedQuestion.Of(question, regime, regime.SessionsFor(question.Options)).Facts);

        Assert.That(hasFired, Is.True);
        Assert.That(session.IsReusable, Is.EqualTo(isReusable));
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

    [Requirement("1", "Practices come in groups", asks: "Which practices are there?")]
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
