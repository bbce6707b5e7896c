using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Html.Views;

namespace GrantEligibility.Html;

/// <summary>
/// Writes a decision as one self-contained HTML page: the outcome, each requirement with its conditions and their values,
/// the documents with the places relied on, the timeline and the derivation drawn. It needs no script and fetches nothing.
/// </summary>
/// <remarks>
/// Stable: equal questions give equal pages, with line feeds on every machine. Thread-safe. Every value is encoded, so
/// nothing of a profile is taken for markup.
/// </remarks>
public static class DeterminationPage
{
    /// <summary>The page of a decision.</summary>
    /// <param name="question">The question, whose documents are shown.</param>
    /// <param name="decision">The decision on it.</param>
    /// <returns>The page, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(EligibilityQuestion question, EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(decision);
        return Templates.Render(new PageBuilder(question, decision).Page());
    }

    /// <summary>The page of a decision that is explained: also what came nearest, what it would take, what to ask and until when it holds.</summary>
    /// <param name="question">The question, whose documents are shown.</param>
    /// <param name="explanation">The explanation of the decision on it.</param>
    /// <param name="timeline">The answers over a period, to be drawn; null: the days on which the decision holds are.</param>
    /// <returns>The page, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> or <paramref name="explanation"/> is null.</exception>
    public static string Of(EligibilityQuestion question, EligibilityExplanation explanation, DecisionTimeline? timeline = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(explanation);
        return Templates.Render(new PageBuilder(question, explanation.Decision).Page(explanation, timeline));
    }
}
