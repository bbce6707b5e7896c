using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;

namespace GrantEligibility.JusticeInPolicing.Tests;

/// <summary>What the government that receives the money can do about each gate, and what it cannot.</summary>
[TestFixture]
internal sealed class UnitActionsTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(JusticeInPolicingRegimes.All));

    [TestCase("S37/test-day-day-of", "enact:chokeholds")]
    [TestCase("S37/test-day-day-before", "enact:chokeholds")]
    [TestCase("Tables/331/not-certified", "certify-profiling-ended")]
    [TestCase("Tables/118e/not-assured", "assure-reports-of-stops")]
    [TestCase("Tables/223/unknown", "report-force-each-quarter")]
    [TestCase("Tables/403/not-reported", "report-sexual-acts")]
    [TestCase("Tables/382/not-assured", "assure-set-asides")]
    [TestCase("Tables/113c/not-required", "enact:accreditation")]
    [TestCase("Tables/202a/lacking-before-the-test-day", "certify-officers")]
    public void WhatWouldItTake_SomethingLacks_NamesIt(string name, string action)
    {
        var sets = Explainer.WhatWouldItTake(ScenarioQuestions.Of(name)).Sets;

        Assert.That(sets.Select(set => string.Join(" + ", set.Actions.Select(taken => taken.Id))), Is.EqualTo(new[] { action }));
    }

    [TestCase("S37", "For this money the day has passed")]
    [TestCase("S38", "For this money the day has passed")]
    [TestCase("Tables/202a/not-certified", "They count for money of a later fiscal year")]
    [TestCase("Tables/331/not-complied-with", "Cure the non-compliance")]
    public void WhatWouldItTake_TheDayHasPassedOrAnotherMustAct_SaysSo(string name, string why)
    {
        var search = Explainer.WhatWouldItTake(ScenarioQuestions.Of(name));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.WhyNone, Does.Contain(why));
    }
}
