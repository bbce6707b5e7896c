using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Remedies;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Remedies;

/// <summary>What it would take in each scenario of the law's dossier.</summary>
[TestFixture]
internal sealed class ScenarioRemediesTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    [TestCase("S06", "apply:gacp", "apply:calea", "apply:iadlest")]
    [TestCase("S08", "apply:wileag", "apply:calea", "apply:iadlest")]
    [TestCase("S10", "apply:pcpa", "apply:calea", "apply:iadlest")]
    [TestCase("S13", "prohibit-chokeholds")]
    [TestCase("S14", "prohibit-chokeholds")]
    [TestCase("S16", "apply:ilacp", "apply:calea", "apply:iadlest")]
    [TestCase("S18", "apply:gacp", "apply:calea", "apply:iadlest")]
    [TestCase("S21", "apply:calea", "apply:iadlest")]
    [TestCase("S24", "apply:calea", "apply:iadlest")]
    [TestCase("S27", "apply:fdle", "apply:calea", "apply:iadlest")]
    [TestCase("S30", "apply:gacp", "apply:calea", "apply:iadlest")]
    [TestCase("S32", "apply:gacp", "apply:calea", "apply:iadlest")]
    [TestCase("S34", "submit:convictions")]
    [TestCase("S36/no-events", "zero-report:terminations + zero-report:decertifications + zero-report:convictions + zero-report:judgments + zero-report:resignations")]
    public void WhatWouldItTake_NotEligibleAsKnown_NamesWhatTheLawOffers(string scenario, params string[] sets)
    {
        var search = Explainer.WhatWouldItTake(ScenarioQuestions.Of(scenario));

        Assert.That(search.Sets.Select(Named), Is.EqualTo(sets));
        Assert.That(search.IsComplete, Is.True);
    }

    [TestCase("S03", "EO 13929 § 2(b)", "Await the standards")]
    [TestCase("S23", "EO 13929 § 3(d)", "Submit the convictions, or file a zero report on them.")]
    [TestCase("S36", "EO 13929 § 3(d)", "Submit the convictions, or file a zero report on them.")]
    public void WhatWouldItTake_NothingTheAgencyCouldDo_SaysWhatStaysAndWhy(string scenario, string provision, string remedy)
    {
        var search = Explainer.WhatWouldItTake(ScenarioQuestions.Of(scenario));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.IsComplete, Is.True);
        Assert.That(search.WhyNone, Does.Contain($"({provision})").And.Contain(remedy));
    }

    [TestCase("S01")]
    [TestCase("S02")]
    [TestCase("S04")]
    [TestCase("S05")]
    [TestCase("S07")]
    [TestCase("S09")]
    [TestCase("S11")]
    [TestCase("S12")]
    [TestCase("S15")]
    [TestCase("S17")]
    [TestCase("S19")]
    [TestCase("S20")]
    [TestCase("S22")]
    [TestCase("S25")]
    [TestCase("S26")]
    [TestCase("S28")]
    [TestCase("S29")]
    [TestCase("S31")]
    [TestCase("S33")]
    [TestCase("S35")]
    public void WhatWouldItTake_Eligible_NeedsNothing(string scenario)
    {
        Assert.That(Explainer.WhatWouldItTake(ScenarioQuestions.Of(scenario)).WhyNone, Does.StartWith("Nothing needs to be done. Eligible"));
    }

    [Test]
    public void WhatWouldItTake_ApplicationDeniedBefore_SaysToApplyAgain()
    {
        var actions = Explainer.WhatWouldItTake(ScenarioQuestions.Of("S08")).Sets.SelectMany(set => set.Actions).ToList();

        Assert.That(actions[0].Text, Is.EqualTo(
            "Apply again to the Wisconsin Law Enforcement Accreditation Group (WILEAG); keep the dated request and its acknowledgement."));
        Assert.That(actions.Select(action => action.Citation), Is.All.EqualTo("EO 13929 § 2(b)"));
        Assert.That(actions[0].Changes.Single().Place.Pointer, Is.EqualTo("/credentials/-"));
    }

    [Test]
    public void WhatWouldItTake_BodyThatNobodyRead_TellsToCheckIt()
    {
        var question = ScenarioQuestions.Of("S06");
        var alaskan = question with { Profile = question.Profile with { Agency = question.Profile.Agency with { State = "AK" } } };

        var first = Explainer.WhatWouldItTake(alaskan).Sets[0].Actions.Single();

        Assert.That(first.Id, Is.EqualTo("apply:alaska-psc"));
        Assert.That(first.Text, Does.Contain("(recalled, not verified: check the COPS Office list)"));
    }

    private static string Named(RemedySet set) => string.Join(" + ", set.Actions.Select(action => action.Id));
}
