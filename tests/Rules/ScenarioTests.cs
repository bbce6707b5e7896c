using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Verification;

namespace GrantEligibility.Rules.Tests;

/// <summary>Every case file gets the answer it expects, and the case files together ask everything.</summary>
[TestFixture]
internal sealed class ScenarioTests
{
    private static readonly EligibilityEvaluator Evaluator = new(TestedPackage.Regimes);

    private static IEnumerable<string> Names => ScenarioFiles.Names;

    [TestCaseSource(nameof(Names))]
    public void Verify_CaseFile_IsAnsweredAsExpected(string name)
    {
        var verification = new CaseVerifier(Evaluator).Verify(ScenarioFiles.Read(name));

        Assert.That(verification.Differences, Is.Empty);
        Assert.That(ErrorsIn(verification.Decision!.Trail), Is.Empty);
    }

    [Test]
    public void Names_Together_AskEveryReadingOfEveryOption()
    {
        var asked = ScenarioFiles.Names.Select(ScenarioFiles.Read)
            .SelectMany(static scenario => scenario.Options ?? new Dictionary<string, string>())
            .Select(static option => $"{option.Key}={option.Value}")
            .ToHashSet();
        var readings = Evaluator.Regimes
            .SelectMany(static regime => regime.Options)
            .SelectMany(static option => option.Values.Where(value => value.Word != option.Default).Select(value => $"{option.Name}={value.Word}"))
            .Distinct();

        Assert.That(readings.Except(asked), Is.Empty);
    }

    private static IEnumerable<string> ErrorsIn(TrailNode node) =>
        node.Because.SelectMany(ErrorsIn).Concat(node.Kind == TrailNodeKind.Error ? [node.Text] : []);
}
