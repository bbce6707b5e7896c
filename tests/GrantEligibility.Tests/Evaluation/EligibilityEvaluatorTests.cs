using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.Tests.Evaluation;

[TestFixture]
public sealed class EligibilityEvaluatorTests
{
    private static readonly DateOnly AsOf = new(2021, 6, 1);

    private readonly EligibilityEvaluator _evaluator = new([ParkLaw.Regime]);

    [Test]
    public void Evaluate_EveryRequirementMet_IsEligible()
    {
        var decision = Decide((PracticeName.DutyToIntervene, true));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Outcome, Is.EqualTo(Outcome.Eligible));
            Assert.That(decision.Requirements.Select(r => r.Status), Is.EqualTo(new[] { RequirementStatus.Met, RequirementStatus.Met }));
            Assert.That(decision.DecidedBy, Is.EqualTo(new[] { "Park Law § 1", "1 PL 1", "Park Law § 2" }));
            Assert.That(decision.Summary, Is.EqualTo("Eligible: the Park Law puts no bar in the way of Willow Creek Rangers as of 2021-06-01."));
            Assert.That(decision.Caveats, Is.EqualTo(ParkLaw.Regime.Caveats));
        }
    }

    [Test]
    public void Evaluate_OneRequirementNotMet_IsNotEligibleWithItsRemedy()
    {
        var decision = Decide((PracticeName.DutyToIntervene, false));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Outcome, Is.EqualTo(Outcome.NotEligible));
            Assert.That(decision.DecidedBy, Is.EqualTo(new[] { "Park Law § 1", "1 PL 1" }));
            Assert.That(decision.Remedies.Select(r => r.Text), Is.EqualTo(new[] { "Open the gates." }));
        }
    }

    [Test]
    public void Evaluate_RegimeThatCannotBeCompiled_SaysSoEachTimeAndNotBefore()
    {
        var regime = new Regime
        {
            Id = "BROKEN", Title = "the Broken Law", Version = "1.0", RequirementTypes = [typeof(string)], SharedRuleTypes = [], Facts = _ => [],
        };
        var evaluator = new EligibilityEvaluator([regime]);
        var question = new EligibilityQuestion { Profile = ParkLaw.Profile(), AsOf = AsOf, RegimeId = "BROKEN" };

        for (var time = 0; time < 2; time++)
        {
            Assert.That(() => evaluator.Evaluate(question), Throws.ArgumentException.With.Message.StartsWith("'System.String' is listed as a requirement"));
        }
    }

    [Test]
    public void Evaluate_NothingKnown_IsUndeterminedWithTheQuestion()
    {
        var decision = Decide();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Outcome, Is.EqualTo(Outcome.Undetermined));
            Assert.That(decision.Unknowns.Select(u => u.Text), Is.EqualTo(new[] { "Are the gates open?" }));
        }
    }

    [Test]
    public void Evaluate_MetAndMetConditionally_IsEligibleWithConditionsAndNamesTheChoice()
    {
        var decision = Decide((PracticeName.WarningShots, true));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Outcome, Is.EqualTo(Outcome.EligibleWithConditions));
            Assert.That(decision.Conditions.Select(c => c.Text), Is.EqualTo(new[] { "The gates are opened within a month." }));
            Assert.That(decision.Warnings.Select(c => c.Text), Is.EqualTo(new[] { "Look at the gates again." }));
            Assert.That(decision.Choices, Is.EqualTo(new[] { new ChoiceTaken("PL-1", "counts", true, "A warning counts.") }));
        }
    }

    [Test]
    public void Evaluate_HeavierFindingBesideALighter_TheHeavierIsTheStatus()
    {
        var decision = Decide((PracticeName.WarningShots, true), (PracticeName.DutyToIntervene, false));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Requirements[0].Status, Is.EqualTo(RequirementStatus.NotMet));
            Assert.That(decision.Requirements[0].Findings.Select(f => f.Status), Is.EqualTo(new[] { RequirementStatus.NotMet, RequirementStatus.MetConditionally }));
            Assert.That(decision.Choices, Is.Empty, "the lighter finding, which leaned on the choice, decided nothing");
        }
    }

    [Test]
    public void Evaluate_ChoiceSwitched_TheOtherReadingDecides()
    {
        var decision = _evaluator.Evaluate(Question(("PL-1", "ignored"), ParkLaw.Profile((PracticeName.WarningShots, true))));

        Assert.That(decision.Outcome, Is.EqualTo(Outcome.Undetermined));
    }

    [Test]
    public void Evaluate_SuppositionSet_IsNamed()
    {
        var decision = _evaluator.Evaluate(Question(("moon", "2021-05-05"), ParkLaw.Profile()));

        Assert.That(decision.Suppositions, Is.EqualTo(new[] { new ChoiceTaken("moon", "2021-05-05", false, "Whether there is a moon.") }));
    }

    [Test]
    public void Evaluate_RegimeNotInForce_EveryRequirementIsNotApplicableAndSaysWhy()
    {
        var decision = _evaluator.Evaluate(new EligibilityQuestion
        {
            Profile = ParkLaw.Profile((PracticeName.DutyToIntervene, false)),
            AsOf = new DateOnly(2020, 12, 31),
            RegimeId = "PARK",
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Outcome, Is.EqualTo(Outcome.Eligible));
            Assert.That(decision.Requirements.Select(r => r.Status), Is.All.EqualTo(RequirementStatus.NotApplicable));
            Assert.That(decision.Summary, Does.Contain("the regime is not applicable"));
            Assert.That(decision.Summary, Does.EndWith("The Park Law was not in force on 2020-12-31."));
            Assert.That(decision.DecidedBy, Is.EqualTo(new[] { "Park Law § 10" }));
            Assert.That(decision.Advisories, Is.Empty);
        }
    }

    [TestCase("2021-12-31", RequirementStatus.Met)]
    [TestCase("2022-01-01", RequirementStatus.NotApplicable)]
    [TestCase("2022-01-02", RequirementStatus.NotApplicable)]
    public void Evaluate_RequirementWithItsOwnEnd_AppliesUntilThatDay(string asOf, RequirementStatus expected)
    {
        var decision = _evaluator.Evaluate(new EligibilityQuestion
        {
            Profile = ParkLaw.Profile(),
            AsOf = DateOnly.ParseExact(asOf, "yyyy-MM-dd"),
            RegimeId = "PARK",
        });

        Assert.That(decision.Requirements[1].Status, Is.EqualTo(expected));
    }

    [Test]
    public void Evaluate_ConditionFails_ItsRequirementIsUndeterminedWithTheErrorInTheTrail()
    {
        var decision = Decide((PracticeName.DutyToIntervene, true), (PracticeName.MedicalCare, null));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Requirements[0].Status, Is.EqualTo(RequirementStatus.Undetermined), "met by another rule, but one could not be evaluated");
            Assert.That(decision.Requirements[1].Status, Is.EqualTo(RequirementStatus.Met), "another requirement is untouched");
            Assert.That(Errors(decision.Trail).Select(e => e.Rule), Is.EqualTo(new[] { "ParkLaw.GatesAreOpen.Fragile" }));
        }
    }

    [Test]
    public void Evaluate_ConclusionFails_ItsRequirementIsUndeterminedWithTheErrorInTheTrail()
    {
        var decision = Decide((PracticeName.DutyToIntervene, true), (PracticeName.NoKnockWarrants, true));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Requirements[0].Status, Is.EqualTo(RequirementStatus.Met));
            Assert.That(decision.Requirements[1].Status, Is.EqualTo(RequirementStatus.Undetermined));
            Assert.That(Errors(decision.Trail).Select(e => e.Rule), Is.EqualTo(new[] { "ParkLaw.PathsAreClear.Overgrown" }));
        }
    }

    [Test]
    public void Evaluate_AdvisoryRequirement_NeverDecides()
    {
        var decision = Decide((PracticeName.DutyToIntervene, true));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(decision.Requirements.Select(r => r.Id), Is.EqualTo(new[] { "1", "2" }));
            Assert.That(decision.Advisories.Single().Findings.Single().Sentence, Is.EqualTo("Benches in GA are kind."));
        }
    }

    [Test]
    public void Evaluate_Met_TrailGoesDownToTheValueAndItsPlace()
    {
        var decision = Decide((PracticeName.DutyToIntervene, true));

        var gate = decision.Trail.Because[1].Because[0];
        var values = Conditions(gate).SelectMany(c => c.Values).ToList();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(gate.Rule, Is.EqualTo("ParkLaw.GatesAreOpen.Open"));
            Assert.That(values.Select(v => $"{v.Name}: {v.Value} ({v.Place})"), Is.EqualTo(new[]
            {
                "name: duty-to-intervene (profile /practices/0/name)",
                "in place: yes (profile /practices/0/inPlace)",
            }));
        }
    }

    [Test]
    public void Evaluate_ManyThreads_AnswersAreTheSame()
    {
        var expected = DecisionText.Of(Decide((PracticeName.DutyToIntervene, true)), TextDetail.Whole);
        var evaluator = new EligibilityEvaluator([ParkLaw.Regime]);

        var texts = new string[64];
        Parallel.For(0, texts.Length, i =>
            texts[i] = DecisionText.Of(evaluator.Evaluate(Question(null, ParkLaw.Profile((PracticeName.DutyToIntervene, true)))), TextDetail.Whole));

        Assert.That(texts, Is.All.EqualTo(expected));
    }

    [Test]
    public void Evaluate_UnknownRegime_SaysWhichThereAre()
    {
        var question = Question(null, ParkLaw.Profile()) with { RegimeId = "ZOO" };

        Assert.That(
            () => _evaluator.Evaluate(question),
            Throws.TypeOf<EligibilityQuestionException>().With.Message.EqualTo("'ZOO' is not a regime that is registered here. Use one of: PARK."));
    }

    [TestCase("PL-2", "counts", "'PL-2' is not an option of PARK. Use one of: PL-1, moon.")]
    [TestCase("PL-1", "maybe", "Option 'PL-1' does not accept 'maybe'. Use counts or ignored.")]
    [TestCase("moon", "tomorrow", "Option 'moon' does not accept 'tomorrow'. Use a date (yyyy-MM-dd) or none.")]
    public void Evaluate_OptionThatIsNotAccepted_SaysWhatIs(string name, string value, string message) => Assert.That(
        () => _evaluator.Evaluate(Question((name, value), ParkLaw.Profile())),
        Throws.TypeOf<EligibilityQuestionException>().With.Message.EqualTo(message));

    [Test]
    public void New_NoRegimeOrTwoOfOneName_SaysSo()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new EligibilityEvaluator([]), Throws.ArgumentException.With.Message.Contains("at least one regime"));
            Assert.That(() => new EligibilityEvaluator([ParkLaw.Regime, ParkLaw.Regime]), Throws.ArgumentException.With.Message.Contains("'PARK'"));
        }
    }

    private static IEnumerable<TrailNode> Errors(TrailNode node) =>
        node.Because.SelectMany(Errors).Concat(node.Kind == TrailNodeKind.Error ? [node] : []);

    private static IEnumerable<TrailNode> Conditions(TrailNode node) =>
        node.Because.SelectMany(Conditions).Concat(node.Kind == TrailNodeKind.Condition ? [node] : []);

    private static EligibilityQuestion Question((string Name, string Value)? option, AgencyProfile profile) => new()
    {
        Profile = profile,
        AsOf = AsOf,
        RegimeId = "PARK",
        Options = option is { } set ? new Dictionary<string, string> { [set.Name] = set.Value } : [],
    };

    private EligibilityDecision Decide(params IReadOnlyList<(PracticeName Name, bool? InPlace)> practices) =>
        _evaluator.Evaluate(Question(null, ParkLaw.Profile(practices)));
}
