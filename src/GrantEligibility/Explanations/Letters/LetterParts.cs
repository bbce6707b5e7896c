using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Explanations.Shortfalls;

namespace GrantEligibility.Explanations.Letters;

/// <summary>The parts of a letter that every decision has.</summary>
/// <param name="page">The page they go to.</param>
/// <param name="decision">The decision.</param>
internal sealed class LetterParts(MarkdownPage page, EligibilityDecision decision)
{
    internal void Heading()
    {
        page.Heading(1, $"Determination: {ReaderWords.Of(decision.Outcome)}");
        page.Lines(
        [
            ("Agency", ReaderWords.Of(decision.Agency)),
            .. decision.Agency.Ori is { } ori ? [("ORI", ori)] : Array.Empty<(string, string)>(),
            ("As of", PlainText.Of(decision.AsOf)),
            ("Award", decision.Award ?? "none named, so nothing is known of it"),
            ("Law", decision.Regime.Title),
        ]);
        page.Paragraph(decision.Summary);
    }

    /// <summary>The requirements, the heaviest first, each with what does not hold in what came nearest to meeting it.</summary>
    internal void Reasons(IReadOnlyList<RequirementShortfall> whyNot)
    {
        page.Heading(2, "Reasons");
        var number = 0;
        foreach (var requirement in decision.Requirements.OrderByDescending(r => r.Status))
        {
            var sentences = requirement.Findings
                .Where(finding => finding.Status == requirement.Status)
                .Select(finding => finding.Sentence)
                .DefaultIfEmpty(requirement.Sentence);
            var lacking = whyNot
                .Where(shortfall => shortfall.RequirementId == requirement.Id && shortfall.Rows.Count > 0)
                .SelectMany(shortfall => shortfall.Rows[0].Obstacles)
                .Select(InWords)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            page.Item(
                ++number,
                $"{Capital(ReaderWords.Of(requirement.Status!.Value))}: {requirement.Title}",
                [.. sentences, $"Provisions: {string.Join("; ", requirement.Citations)}.", .. lacking.Count == 0 ? Array.Empty<string>() : ["What does not hold, where the agency comes nearest to meeting it:"]],
                lacking);
        }
    }

    /// <summary>Notes with their provisions, what several provisions ask said once.</summary>
    internal void Notes(string title, IReadOnlyList<DecisionNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        page.Heading(2, title);
        page.Bullets(notes.GroupBy(note => (note.Agency, note.Text)).Select(same =>
        {
            var agency = ReaderWords.AgencyOf(decision, same.Key.Agency);
            return $"{(agency.Length == 0 ? string.Empty : $"{agency}: ")}{same.Key.Text} ({ReaderWords.Listed([.. same.Select(note => note.Citation)])})";
        }));
    }

    internal void Evidence(EligibilityQuestion question)
    {
        var evidence = CitedEvidence.Of(question, decision);
        if (evidence.Count == 0)
        {
            return;
        }

        page.Heading(2, "Evidence relied on");
        page.Table(
            ["Where it stands", "What it says", "Relied on for"],
            evidence.Select(value => new[] { value.Where, value.Value ?? "not stated", string.Join(", ", value.Citations) }));
    }

    internal void Readings()
    {
        Sentences("Readings taken where the law is silent", decision.Choices.Select(ReaderWords.Of));
        Sentences("Supposed, contrary to what happened", decision.Suppositions.Select(ReaderWords.Of));
    }

    internal void Caveats() => Sentences("What this determination is not", decision.Caveats);

    internal void Computed()
    {
        page.Heading(2, "How it was computed");
        page.Table(
            ["Document", "Version", "SHA-256"],
            [
                [$"Rules of {decision.Regime.Id}", decision.Regime.Version, decision.Digests.Regime],
                ["Agency profile", "", decision.Digests.Profile],
                .. decision.Digests.Award is { } award ? [["Award", "", award]] : Array.Empty<string[]>(),
            ]);
    }

    private static string InWords(UnmetCondition condition)
    {
        var read = string.Join("; ", condition.Values.Select(value => $"{value.Text} ({PlaceWords.Of(value.Place)})").Distinct(StringComparer.Ordinal));
        var found = read.Length == 0 ? string.Empty : $": found {read}";
        return $"{condition.Text}{found}{(condition.AcceptedBesideText is { } accepted ? $"; accepted: {accepted}" : string.Empty)}";
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private void Sentences(string title, IEnumerable<string> sentences)
    {
        if (sentences.Any())
        {
            page.Heading(2, title);
            page.Bullets(sentences);
        }
    }
}
