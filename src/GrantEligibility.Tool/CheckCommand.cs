using System.CommandLine;
using GrantEligibility.Evaluation;
using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool;

/// <summary><c>check</c>: decides each profile, and sums up where there may be several.</summary>
internal static class CheckCommand
{
    internal static Command Create(Terminal terminal, Lazy<EligibilityEvaluator> evaluator)
    {
        Answer Decide(EligibilityQuestion question, CancellationToken cancellation) =>
            new(question, evaluator.Value.Evaluate(question), Explanation: null);

        return new DecisionCommand(terminal, evaluator, new FormatOptions(OutputFormat.OfDecisions), Decide)
            .Named("check", "Decides whether agencies may receive an award, and shows why.");
    }
}
