using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Inquiries;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Inquiries;

/// <summary>What to ask next in the scenarios of the law's dossier and beside them.</summary>
[TestFixture]
internal sealed class ScenarioInquiriesTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    [TestCase("S13", "/policy/chokehold/-")]
    [TestCase("S04/unknown-state", "/agency/state")]
    [TestCase("S19/unknown-made-on", "/madeOn")]
    [TestCase("S06/unknown-award", "/fiscalYear + /component + /kind")]
    [TestCase("S06/unknown-fiscal-year", "/fiscalYear")]
    [TestCase("Tables/3d/resignation-investigation-unknown", "/informationSharing/resignations/events/0/investigationOpen")]
    public void WhatToAsk_UnknownThatAnswersSettle_NamesIt(string scenario, string places)
    {
        var search = Explainer.WhatToAsk(ScenarioQuestions.Of(scenario));

        Assert.That(search.Sets.Select(Places), Is.EqualTo(new[] { places }));
        Assert.That(search.Next, Is.Not.Null);
        Assert.That(search.IsComplete, Is.True);
    }

    [TestCase("S03", "When will the standards and the certified bodies be announced?")]
    [TestCase("S24", "Does the Justice Department read § 2(b) as reaching the police of a territory?")]
    [TestCase("S32", "Does the notice of the programme require a certification or accreditation?")]
    public void WhatToAsk_WhatIsOpenLiesWithTheAuthority_SaysSoInTheWordsOfTheFinding(string scenario, string question)
    {
        var search = Explainer.WhatToAsk(ScenarioQuestions.Of(scenario));

        Assert.That((search.Sets.Count, search.Next), Is.EqualTo((0, (OpenQuestion?)null)));
        Assert.That(search.WhyNone, Does.StartWith("What is open is nothing that the profile or the award could tell:").And.EndWith(question));
    }

    /// <summary>IC-D1: an agency that had no events and filed no zero report is undetermined however much is known of it.</summary>
    [Test]
    public void WhatToAsk_SilenceThatMayBeAllThereIs_AsksOnAndSaysWhatMayStayOpen()
    {
        var search = Explainer.WhatToAsk(ScenarioQuestions.Of("S36"));

        Assert.That(search.Sets, Is.Empty);
        Assert.That(search.Next!.Place.Pointer, Does.StartWith("/informationSharing/").And.EndsWith("/events"));
        Assert.That(search.WhyNone, Does.StartWith("Whatever else is answered, this may stay open:").And.Contain("silence is not a zero report"));
    }

    [Test]
    public void WhatToAsk_WhetherThereIsACredential_TellsTheCertificatesApart()
    {
        var next = Explainer.WhatToAsk(ScenarioQuestions.Of("S04/unknown-credentials")).Next;

        var outcomes = next!.Answers.ToDictionary(answer => answer.Text, answer => answer.Outcome);
        Assert.That(outcomes["a certificate that recites both mandatory points"], Is.EqualTo(Decisions.Outcome.Eligible));
        Assert.That(outcomes["a certificate that recites neither"], Is.EqualTo(Decisions.Outcome.Undetermined));
    }

    [TestCase("S06")]
    [TestCase("S04")]
    [TestCase("S15")]
    public void WhatToAsk_Settled_NeedsNothing(string scenario)
    {
        Assert.That(Explainer.WhatToAsk(ScenarioQuestions.Of(scenario)).WhyNone, Does.StartWith("Nothing needs to be asked."));
    }

    private static string Places(QuestionSet set) => string.Join(" + ", set.Questions.Select(question => question.Place.Pointer));
}
