using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations;

/// <summary>
/// Explains decisions: why not, what it would take, what to ask next, until when, what if. Everything is read from the
/// rules' own conditions and from evaluating again; nothing is written beside them.
/// </summary>
/// <remarks>Thread-safe; one instance serves a whole process.</remarks>
public sealed class EligibilityExplainer
{
    private readonly EligibilityEvaluator _evaluator;

    /// <summary>Makes an explainer of what an evaluator decides.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public EligibilityExplainer(EligibilityEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluator = evaluator;
    }
}
