using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;

namespace GrantEligibility.Rules.Tests.Bills;

/// <summary>What <c>explain</c> says of each scenario of the bill, in each form, and its whole derivation.</summary>
[TestFixture]
internal sealed class ScenarioSnapshotsTests
{
    private static readonly EligibilityEvaluator Evaluator = new(TestedPackage.Regimes);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    private static IEnumerable<string> Names => ScenarioFiles.Names.Where(static name => !name.Contains('/', StringComparison.Ordinal));

    [TestCaseSource(nameof(Names))]
    public Task Explain_Scenario_AsText(string name) => Verify(name, Explained(name).AsText, "txt");

    [TestCaseSource(nameof(Names))]
    public Task Explain_Scenario_AsLetter(string name) => Verify(name, Explained(name).AsLetter, "md");

    [TestCaseSource(nameof(Names))]
    public Task Explain_Scenario_AsJson(string name) => Verify(name, Explained(name).AsJson, "json");

    [TestCaseSource(nameof(Names))]
    public Task Evaluate_Scenario_ShowsWhy(string name)
    {
        var decision = Evaluator.Evaluate(ScenarioQuestions.Of(name));
        var text = DecisionText.Of(decision, TextDetail.Whole).Replace(decision.Digests.Regime, "(digest of the regime)", StringComparison.Ordinal);
        return Verify(name, text, "txt");
    }

    private static ExplainedCase Explained(string name) => ExplainedCase.Of(Explainer, ScenarioQuestions.Of(name));

    private static Task Verify(string name, string text, string extension)
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        settings.UseTextForParameters(name);
        return Verifier.Verify(text, extension, settings);
    }
}
