using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>
/// Prints a decision as plain text of at most 100 columns, for a grants officer: the answer, the reasons with those that
/// decide first, what to do, what to ask, what to look out for.
/// </summary>
/// <remarks>Stable: equal decisions give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class DecisionText
{
    /// <summary>The text of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="detail">How much it says.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static string Of(EligibilityDecision decision, TextDetail detail = TextDetail.Compact)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var page = new DecisionPage(decision, detail);
        page.Heading();
        page.Requirements();
        page.Conditions();
        page.Notes("What to do", decision.Remedies);
        page.Notes("What to ask", decision.Unknowns);
        page.Notes("What to look out for", decision.Warnings);
        page.Rest();
        return page.ToString();
    }

    /// <summary>The word of an outcome, as it heads a decision: <c>ELIGIBLE WITH CONDITIONS</c>.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The word, in capitals.</returns>
    public static string Headline(Outcome outcome) => ReaderWords.Of(outcome).ToUpperInvariant();
}
