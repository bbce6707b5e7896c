using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>explain</c>: decides each profile and says why not, what it would take, what to ask next and until when.</summary>
internal static class ExplainCommand
{
    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        Answer Explain(EligibilityQuestion question, CancellationToken cancellation)
        {
            var explanation = new EligibilityExplainer(evaluator.Value).Explain(question, cancellationToken: cancellation);
            return new Answer(question, explanation.Decision, explanation);
        }

        return new DecisionCommand(terminal, evaluator, new FormatOptions(OutputFormat.OfExplanations), Explain)
            .Named("explain", "Decides as check does, and says why not, what it would take, what to ask next and until when.");
    }
}
