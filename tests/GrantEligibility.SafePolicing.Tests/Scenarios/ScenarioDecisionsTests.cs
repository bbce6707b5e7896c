using GrantEligibility.Evaluation;
using GrantEligibility.Verification;

namespace GrantEligibility.SafePolicing.Tests.Scenarios;

/// <summary>Every case file gets the answer it expects.</summary>
[TestFixture]
internal sealed class ScenarioDecisionsTests
{
    private static readonly CaseVerifier Verifier = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    private static IEnumerable<string> Names => ScenarioFiles.Names;

    [TestCaseSource(nameof(Names))]
    public void Evaluate_CaseFile_GivesTheAnswerExpected(string name)
    {
        Assert.That(Verifier.Verify(ScenarioFiles.Read(name)).Differences, Is.Empty);
    }

    [Test]
    public void Evaluate_OnTheDayOfTheRevocation_PointsToTheTransition()
    {
        var decision = Verifier.Verify(ScenarioFiles.Read("S31")).Decision!;

        Assert.That(decision.Requirements.Select(static requirement => requirement.Sentence), Has.All.Contains("EO14074-TR"));
    }
}
