using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>explain</c>: decides each profile and says why not, what it would take, what to ask next and until when.</summary>
internal static class ExplainCommand
{
    // A certificate is good for three years.
    private const int YearsBefore = 2;
    private const int YearsAfter = 4;

    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        Answer Explain(EligibilityQuestion question, CancellationToken cancellation)
        {
            var explainer = new EligibilityExplainer(evaluator.Value);
            var explanation = explainer.Explain(question, cancellationToken: cancellation);
            return new Answer(question, explanation.Decision, explanation)
            {
                Timeline = new(() => explainer.Timeline(question, question.AsOf.AddYears(-YearsBefore), question.AsOf.AddYears(YearsAfter), cancellationToken: cancellation)),
            };
        }

        return new DecisionCommand(terminal, evaluator, new FormatOptions(OutputFormat.OfExplanations), Explain)
            .Named("explain", "Decides as check does, and says why not, what it would take, what to ask next and until when.");
    }
}
