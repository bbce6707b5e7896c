using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>
/// Prints a decision as plain text of at most 100 columns, for a grants officer: the answer, why, what to do, what to
/// ask, what to look out for, and the derivation down to the values of the profile.
/// </summary>
/// <remarks>Stable: equal decisions give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class DecisionText
{
    /// <summary>The text of a decision.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decision"/> is null.</exception>
    public static string Of(EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var page = new TextPage();
        Heading(page, decision);
        Requirements(page, decision.Requirements);
        var conditions = decision.Outcome == Outcome.EligibleWithConditions ? "This holds as long as" : "What is met conditionally holds as long as";
        Notes(page, conditions, decision, decision.Conditions);
        Notes(page, "What to do", decision, decision.Remedies);
        Notes(page, "What to ask", decision, decision.Unknowns);
        Notes(page, "What to look out for", decision, decision.Warnings);
        Advisories(page, decision.Advisories);
        Sentences(page, "Readings taken where the text is silent", [.. decision.Choices.Select(InWords)]);
        Sentences(page, "Supposed, contrary to what happened", [.. decision.Suppositions.Select(s => $"{s.Name} = {s.Value}: {s.Meaning}")]);
        Sentences(page, "What this answer is not", decision.Caveats);
        TrailText.Write(page, decision.Trail);
        Computed(page, decision);
        return page.ToString();
    }

    /// <summary>The word of an outcome, as it heads a decision: <c>ELIGIBLE WITH CONDITIONS</c>.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The word, in capitals.</returns>
    public static string Headline(Outcome outcome) => InWords(outcome).ToUpperInvariant();

    private static string InWords(ChoiceTaken choice) =>
        $"{choice.Name} = {choice.Value}{(choice.IsDefault ? string.Empty : " (not the default)")}: {choice.Meaning}";

    private static string InWords(Enum word) => PlainText.Of(word).Replace('-', ' ');

    private static void Heading(TextPage page, EligibilityDecision decision)
    {
        var state = decision.Agency.State is null ? string.Empty : $", {decision.Agency.State}";
        page.Line(0, Headline(decision.Outcome));
        page.Line(0, PlainText.Of($"{decision.Agency.Name}{state}, as of {decision.AsOf}"));
        page.Line(0, $"Regime: {decision.Regime.Title}");
        page.Line(0, $"Award: {decision.Award ?? "none named, so nothing is known of it"}");
        page.Blank();
        page.Line(0, decision.Summary);
    }

    private static void Requirements(TextPage page, IReadOnlyList<RequirementResult> requirements)
    {
        page.Section("Requirements");
        foreach (var requirement in requirements)
        {
            page.Line(2, $"[{InWords(requirement.Status!.Value)}] {requirement.Title}", hanging: 2);
            page.Line(4, string.Join("; ", requirement.Citations));
            if (requirement.Findings.Count == 0)
            {
                page.Line(4, requirement.Sentence);
            }

            foreach (var finding in requirement.Findings)
            {
                var status = finding.Status == requirement.Status ? string.Empty : $"[{InWords(finding.Status!.Value)}] ";
                page.Line(4, status + finding.Sentence);
            }
        }
    }

    /// <summary>Notes with their provisions, what several provisions ask said once; with the agency where it is another than the applicant.</summary>
    private static void Notes(TextPage page, string title, EligibilityDecision decision, IReadOnlyList<DecisionNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        page.Section(title);
        foreach (var same in notes.GroupBy(n => (n.Agency, n.Text)))
        {
            var provisions = string.Join(", ", same.Select(n => n.Citation));
            var agency = same.Key.Agency == decision.Agency.Name ? string.Empty : $", {same.Key.Agency}";
            page.Line(2, $"- {provisions}{agency}: {same.Key.Text}", hanging: 2);
        }
    }

    private static void Advisories(TextPage page, IReadOnlyList<RequirementResult> advisories)
    {
        if (advisories.Count == 0)
        {
            return;
        }

        page.Section("Worth knowing; none of this decides");
        foreach (var advisory in advisories)
        {
            foreach (var finding in advisory.Findings)
            {
                page.Line(2, $"- {advisory.Citations[0]}: {finding.Sentence}", hanging: 2);
            }
        }
    }

    private static void Sentences(TextPage page, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        page.Section(title);
        foreach (var sentence in sentences)
        {
            page.Line(2, $"- {sentence}", hanging: 2);
        }
    }

    private static void Computed(TextPage page, EligibilityDecision decision)
    {
        page.Section("How it was computed");
        page.Line(2, $"Regime {decision.Regime.Id}, version {decision.Regime.Version}, SHA-256 {decision.Digests.Regime}", hanging: 2);
        page.Line(2, $"Profile SHA-256 {decision.Digests.Profile}", hanging: 2);
        if (decision.Digests.Award is { } award)
        {
            page.Line(2, $"Award SHA-256 {award}", hanging: 2);
        }
    }
}
