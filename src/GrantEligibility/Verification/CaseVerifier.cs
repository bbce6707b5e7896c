using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Verification;

/// <summary>Asks the question of a case file and compares the decision with the answer expected. Thread-safe.</summary>
/// <param name="evaluator">Decides the question.</param>
public sealed class CaseVerifier(IEligibilityEvaluator evaluator)
{
    private readonly IEligibilityEvaluator _evaluator = evaluator ?? throw new ArgumentNullException(nameof(evaluator));

    /// <summary>Verifies one case.</summary>
    /// <param name="caseFile">The case.</param>
    /// <returns>How it came out; a question that names an unknown regime or option differs from the answer expected.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="caseFile"/> is null.</exception>
    public CaseVerification Verify(CaseFile caseFile)
    {
        ArgumentNullException.ThrowIfNull(caseFile);
        try
        {
            var decision = _evaluator.Evaluate(caseFile.ToQuestion());
            return new CaseVerification(caseFile, decision, [.. DecisionComparison.Differences(caseFile.Expect, decision)]);
        }
        catch (EligibilityQuestionException exception)
        {
            return new CaseVerification(caseFile, null, [$"Expected {PlainText.Of(caseFile.Expect.Outcome)}, but the question cannot be asked: {exception.Message}"]);
        }
    }
}
