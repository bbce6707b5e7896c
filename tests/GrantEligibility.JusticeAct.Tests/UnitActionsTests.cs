using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;

namespace GrantEligibility.JusticeAct.Tests;

/// <summary>What an agency, or the government that receives the money for it, can do about each section, and what it cannot.</summary>
[TestFixture]
internal sealed class UnitActionsTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(JusticeActRegimes.All));

    [TestCase("S39/unknown-reports", "report-use-of-force")]
    [TestCase("Tables/102/unknown", "report-no-knock-warrants")]
    [TestCase("S40/test-day-day-of", "prohibit-chokeholds")]
    [TestCase("S40/test-day-day-before", "prohibit-chokeholds")]
    [TestCase("Tables/201/no-policies", "adopt-camera-policies")]
    [TestCase("Tables/202/unknown-policy", "adopt-camera-policies")]
    [TestCase("Tables/301/unknown", "keep-disciplinary-records")]
    public void WhatWouldItTake_SomethingLacks_NamesIt(string name, string action)
    {
        var sets = Explainer.WhatWouldItTake(ScenarioQuestions.Of(name)).Sets;

        Assert.That(sets.Select(set => string.Join(" + ", set.Actions.Select(taken => taken.Id))), Is.EqualTo(new[] { action }));
    }

    [Test]
    public void WhatWouldItTake_TheTestDayHasPassed_SaysFromWhenOnAPolicyCounts()
    {
        var search = Explainer.WhatWouldItTake(ScenarioQuestions.Of("S40"));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.WhyNone, Does.Contain("for the next fiscal year it must be in force on 2021-09-30"));
    }
}
