using GrantEligibility.Evaluation;
using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Trails;

/// <summary>The interpretive choices that a decision names beside its trail.</summary>
[TestFixture]
internal sealed class ChoicesCitedTests
{
    private const int Questions = 300;
    private const string Options = "/options/";

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    [Test]
    public void Choices_AnyQuestion_AreAllThatTheTrailCitesBehindWhatDecides() => GeneratedQuestions.UnderAnyReading.Hold(
        static question =>
        {
            var decision = Evaluator.Evaluate(question);
            var deciding = decision.Requirements
                .SelectMany(static requirement => requirement.Findings.Where(finding => finding.Status == requirement.Status))
                .Select(static finding => (finding.Agency, finding.Rule, finding.Sentence))
                .ToHashSet();
            return CitedFindings.Of(decision)
                .Where(cited => deciding.Contains((cited.Agency, cited.Rule, cited.Sentence)))
                .SelectMany(static cited => cited.Values, static (cited, value) => (cited.Rule, value.Place))
                .Where(static cited => cited.Place.Document == Document.Question && cited.Place.Pointer.StartsWith(Options, StringComparison.Ordinal))
                .Select(static cited => (cited.Rule, Choice: cited.Place.Pointer[Options.Length..].Split('/')[0]))
                .Where(cited => decision.Choices.All(choice => choice.Name != cited.Choice))
                .Select(static cited => $"{cited.Rule} leans on {cited.Choice}, which the decision does not name");
        },
        Questions);
}
