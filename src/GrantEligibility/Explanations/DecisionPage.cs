using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>The parts of a decision's text, from which <see cref="DecisionText"/> and <see cref="ExplanationText"/> are put together.</summary>
/// <param name="decision">The decision.</param>
/// <param name="detail">How much it says.</param>
internal sealed class DecisionPage(EligibilityDecision decision, TextDetail detail)
{
    // Enough to tell two documents apart; the whole digests stand in the whole text and in JSON.
    private const int DigestStart = 12;

    private readonly TextPage _page = new();

    private bool IsWhole => detail == TextDetail.Whole;

    /// <summary>The text so far.</summary>
    public override string ToString() => _page.ToString();

    internal TextPage Page => _page;

    internal void Heading()
    {
        _page.Line(0, DecisionText.Headline(decision.Outcome));
        _page.Line(0, PlainText.Of($"{ReaderWords.Of(decision.Agency)}, as of {decision.AsOf}"));
        _page.Line(0, $"Regime: {decision.Regime.Title}");
        _page.Line(0, $"Award: {decision.Award ?? "none named, so nothing is known of it"}");
        _page.Blank();
        _page.Line(0, decision.Summary);
    }

    /// <summary>The requirements, the heaviest first, so that what decides stands on the first screen.</summary>
    internal void Requirements()
    {
        _page.Section("Requirements");
        foreach (var requirement in decision.Requirements.OrderByDescending(r => r.Status))
        {
            _page.Line(2, $"[{ReaderWords.Of(requirement.Status!.Value)}] {requirement.Citations[0]}: {requirement.Title}", hanging: 2);
            if (IsWhole && requirement.Citations.Count > 1)
            {
                _page.Line(4, $"Provisions: {string.Join("; ", requirement.Citations)}");
            }

            foreach (var sentence in SentencesOf(requirement))
            {
                _page.Line(4, sentence);
            }
        }
    }

    internal void Conditions() => Notes(
        decision.Outcome == Outcome.EligibleWithConditions ? "This holds as long as" : "What is met conditionally holds as long as",
        decision.Conditions);

    /// <summary>Notes with their provisions, what several provisions ask said once; with the agency where it is another than the applicant.</summary>
    internal void Notes(string title, IReadOnlyList<DecisionNote> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        _page.Section(title);
        foreach (var same in notes.GroupBy(n => (n.Agency, n.Text)))
        {
            var agency = ReaderWords.AgencyOf(decision, same.Key.Agency);
            var about = same.Select(n => n.Citation).Concat(agency.Length == 0 ? [] : [agency]);
            _page.Line(2, $"- {string.Join(", ", about)}: {same.Key.Text}", hanging: 2);
        }
    }

    /// <summary>What comes after what an officer acts on.</summary>
    internal void Rest()
    {
        if (!IsWhole)
        {
            Readings();
            LeftOut();
            return;
        }

        Advisories();
        Sentences("Readings taken where the text is silent", [.. decision.Choices.Select(ReaderWords.Of)]);
        Sentences("Supposed, contrary to what happened", [.. decision.Suppositions.Select(s => $"{s.Name} = {s.Value}: {s.Meaning}")]);
        Sentences("What this answer is not", decision.Caveats);
        TrailText.Write(_page, decision.Trail);
        Computed();
    }

    private IEnumerable<string> SentencesOf(RequirementResult requirement)
    {
        if (requirement.Findings.Count == 0)
        {
            return [requirement.Sentence];
        }

        return requirement.Findings
            .Where(finding => IsWhole || finding.Status == requirement.Status)
            .Select(finding => finding.Status == requirement.Status ? finding.Sentence : $"[{ReaderWords.Of(finding.Status!.Value)}] {finding.Sentence}");
    }

    private void Readings()
    {
        if (decision.Choices.Count + decision.Suppositions.Count == 0)
        {
            return;
        }

        _page.Blank();
        if (decision.Choices.Count > 0)
        {
            _page.Line(0, $"Readings taken where the text is silent: {string.Join(", ", decision.Choices.Select(ReaderWords.NameOf))}", hanging: 2);
        }

        foreach (var supposed in decision.Suppositions)
        {
            _page.Line(0, $"Supposed, contrary to what happened: {supposed.Name} = {supposed.Value}: {supposed.Meaning}", hanging: 2);
        }
    }

    private void LeftOut()
    {
        string[] counted =
        [
            .. Counted(decision.Advisories.Sum(a => a.Findings.Count), "remark that decides nothing", "remarks that decide nothing"),
            .. Counted(decision.Caveats.Count, "caveat", "caveats"),
            "the derivation",
        ];
        _page.Blank();
        _page.Line(0, $"In detail (--detail) there are also {ReaderWords.Listed(counted)}.");
        var award = decision.Digests.Award is { } digest ? $", award {digest[..DigestStart]}" : string.Empty;
        _page.Line(
            0,
            $"Computed under {decision.Regime.Id} {decision.Regime.Version} {decision.Digests.Regime[..DigestStart]} from profile {decision.Digests.Profile[..DigestStart]}{award} (SHA-256).",
            hanging: 2);
    }

    private static string[] Counted(int count, string one, string many) =>
        count == 0 ? [] : [PlainText.Of($"{count} {(count == 1 ? one : many)}")];

    private void Advisories()
    {
        var remarks =
            from advisory in decision.Advisories
            from finding in advisory.Findings
            select $"{advisory.Citations[0]}: {finding.Sentence}";
        Sentences("Worth knowing; none of this decides", [.. remarks]);
    }

    private void Sentences(string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        _page.Section(title);
        foreach (var sentence in sentences)
        {
            _page.Line(2, $"- {sentence}", hanging: 2);
        }
    }

    private void Computed()
    {
        _page.Section("How it was computed");
        _page.Line(2, $"Regime {decision.Regime.Id}, version {decision.Regime.Version}, SHA-256 {decision.Digests.Regime}", hanging: 2);
        _page.Line(2, $"Profile SHA-256 {decision.Digests.Profile}", hanging: 2);
        if (decision.Digests.Award is { } award)
        {
            _page.Line(2, $"Award SHA-256 {award}", hanging: 2);
        }
    }
}
