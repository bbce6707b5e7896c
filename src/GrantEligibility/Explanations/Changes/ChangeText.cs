using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Changes;

/// <summary>
/// Prints a decision against another one as plain text of at most 100 columns: the two answers, what was changed, and what
/// changes with it.
/// </summary>
/// <remarks>Stable: equal changes give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class ChangeText
{
    /// <summary>The text of a change.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Of(DecisionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (before, after) = (change.Before, change.After);
        var page = new TextPage();
        page.Line(0, Headline(change));
        page.Line(0, ReaderWords.Of(before.Agency));
        Asked(page, "Before", before);
        Asked(page, "After", after);

        page.Section("What is changed");
        foreach (var value in change.Input)
        {
            page.Line(2, $"- {TextOf(value)}", hanging: 2);
        }

        if (change.Input.Count == 0)
        {
            page.Line(2, "Nothing.");
        }

        page.Section("What changes with it");
        foreach (var requirement in change.Requirements)
        {
            Write(page, requirement);
        }

        if (change.Requirements.Count == 0)
        {
            page.Line(2, "Nothing: every requirement has the status that it had.");
        }

        return page.ToString();
    }

    private static string Headline(DecisionChange change)
    {
        var (before, after) = (DecisionText.Headline(change.Before.Outcome), DecisionText.Headline(change.After.Outcome));
        return before == after ? $"{before}, before and after" : $"{before} before, {after} after";
    }

    private static void Asked(TextPage page, string when, EligibilityDecision decision) => page.Line(
        0, PlainText.Of($"{when}: as of {decision.AsOf}, under {decision.Regime.Title}; award: {decision.Award ?? "none named, so nothing is known of it"}"), hanging: 2);

    private static void Write(TextPage page, RequirementChange change)
    {
        page.Line(2, $"{change.Citation}: {change.Title}", hanging: 2);
        Sentence("Before", change.Before, change.SentenceBefore);
        Sentence("After", change.After, change.SentenceAfter);
        foreach (var value in change.Because)
        {
            page.Line(4, $"- because of {TextOf(value)}", hanging: 2);
        }

        void Sentence(string when, RequirementStatus? status, string? sentence) =>
            page.Line(4, $"{when}: {StatusWords.Of(status)}.{(sentence is null ? string.Empty : $" {sentence}")}", hanging: 2);
    }

    private static string TextOf(ValueChange value) => $"{value.Name}: {value.Before ?? "not stated"} before, {value.After ?? "not stated"} after <{value.Place}>";
}
