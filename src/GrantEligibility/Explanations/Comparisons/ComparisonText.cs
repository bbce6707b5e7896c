using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>Prints a comparison as plain text of at most 100 columns: how many decisions differ, and each cause with its cases.</summary>
/// <remarks>Stable: equal comparisons give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class ComparisonText
{
    /// <summary>The text of a comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Of(ComparedDecisions comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new TextPage();
        page.Line(0, PlainText.Of($"{comparison.Changed.Count} of {ReaderWords.Counted(comparison.Count, "decision")} {(comparison.Changed.Count == 1 ? "differs" : "differ")}."));
        Way(page, "First", comparison.First);
        Way(page, "Second", comparison.Second);
        foreach (var group in comparison.Groups)
        {
            Write(page, group);
        }

        return page.ToString();
    }

    private static void Way(TextPage page, string which, string? name)
    {
        if (name is not null)
        {
            page.Line(0, $"{which}: {name}");
        }
    }

    private static void Write(TextPage page, ChangeGroup group)
    {
        page.Section($"{group.Citation}, {group.Title}: {StatusWords.Of(group.Before)} first, {StatusWords.Of(group.After)} second ({ReaderWords.Counted(group.Cases.Count, "decision")})");
        Found(page, "First", group.RulesBefore, group.ChoicesBefore);
        Found(page, "Second", group.RulesAfter, group.ChoicesAfter);
        foreach (var changed in group.Cases)
        {
            page.Line(2, $"- {changed.Name}, {ReaderWords.Of(changed.Agency)}: {Outcomes(changed)}", hanging: 2);
        }
    }

    private static void Found(TextPage page, string which, IReadOnlyList<string> rules, IReadOnlyList<string> choices)
    {
        var leaning = choices.Count == 0 ? string.Empty : $", leaning on {ReaderWords.Listed(choices)}";
        page.Line(2, $"{which}: found by {(rules.Count == 0 ? "no rule" : ReaderWords.Listed(rules))}{leaning}", hanging: 2);
    }

    private static string Outcomes(ChangedCase changed) => changed.Before == changed.After
        ? $"{ReaderWords.Of(changed.Before)} both times"
        : $"{ReaderWords.Of(changed.Before)} first, {ReaderWords.Of(changed.After)} second";
}
