using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Explanations.Graphs;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Facts;
using GrantEligibility.Html.Drawing;
using GrantEligibility.Profiles.Json;

namespace GrantEligibility.Html.Views;

/// <summary>Gathers what the page says from a question, its decision and the explanation.</summary>
internal sealed class PageBuilder
{
    private readonly EligibilityDecision _decision;
    private readonly IReadOnlyList<CitedValue> _evidence;
    private readonly List<(string Title, Place Root, JsonElement Json)> _documents = [];
    private readonly ValueViews _values;

    internal PageBuilder(EligibilityQuestion question, EligibilityDecision decision)
    {
        _decision = decision;
        _evidence = CitedEvidence.Of(question, decision);
        _documents.Add(("The profile", new Place(Document.Profile, string.Empty), Parsed(CanonicalJson.Of(question.Profile))));
        if (question.Award is { } award)
        {
            _documents.Add(("The award", new Place(Document.Award, string.Empty), Parsed(CanonicalJson.Of(award))));
        }

        _values = new ValueViews([.. _documents.Select(document => document.Root.Document)]);
    }

    /// <summary>The page.</summary>
    /// <param name="explanation">The explanation; null: the decision alone.</param>
    /// <param name="timeline">The timeline to draw; null: the days on which the decision holds.</param>
    internal PageView Page(EligibilityExplanation? explanation = null, DecisionTimeline? timeline = null)
    {
        var outlook = explanation is null ? null : new OutlookViews(_decision, _values);

        // The requirements, evidence and outlook come first, since they note the places that the documents need anchors for.
        var page = new PageView
        {
            Outcome = ReaderWords.Of(_decision.Outcome),
            OutcomeClass = Anchors.Word(_decision.Outcome),
            Agency = ReaderWords.Of(_decision.Agency),
            Summary = _decision.Summary,
            About = About(),
            Requirements = [.. new RequirementViews(_decision, _values).Of(explanation?.WhyNot ?? [])],
            Remedies = outlook?.Remedies(explanation!.Remedies),
            Inquiries = outlook?.Inquiries(explanation!.Inquiries),
            Holds = outlook?.Holds(explanation!.Holds, timeline),
            Sections = Filled(
                Notes("This holds as long as", _decision.Conditions),
                Notes("What to do", explanation is null ? _decision.Remedies : []),
                Notes("What to ask", explanation is null ? _decision.Unknowns : [])),
            Remarks = Remarks(),
            Graph = LayeredLayout.Of(DerivationGraph.Of(_decision.Trail)),
            Evidence = [.. _evidence.Select(value => new EvidenceView(_values.Of(value), string.Join(", ", value.Citations)))],
            Computed = Computed(),
            Documents = [],
        };
        return page with { Documents = [.. _documents.Select(Shown)] };
    }

    private List<PairView> About()
    {
        var about = new List<PairView> { new("As of", Text(_decision.AsOf)) };
        if (_decision.Agency.Ori is { } ori)
        {
            about.Add(new PairView("ORI", ori));
        }

        about.Add(new PairView("Award", _decision.Award ?? "none named, so nothing is known of it"));
        about.Add(new PairView("Law", _decision.Regime.Title));
        if (_decision.DecidedBy.Count > 0)
        {
            about.Add(new PairView("Decided by", string.Join(", ", _decision.DecidedBy)));
        }

        return about;
    }

    private List<SectionView> Remarks() => Filled(
        Notes("What to look out for", _decision.Warnings),
        new SectionView("Worth knowing; none of this decides", [.. _decision.Advisories.SelectMany(a => a.Findings.Select(f => new PairView(a.Citations[0], f.Sentence)))]),
        Choices("Readings taken where the law is silent", _decision.Choices),
        Choices("Supposed, contrary to what happened", _decision.Suppositions),
        new SectionView("What this answer is not", [.. _decision.Caveats.Select(caveat => new PairView(string.Empty, caveat))]));

    private SectionView Notes(string title, IReadOnlyList<DecisionNote> notes) => new(title,
    [
        .. notes.GroupBy(note => (note.Agency, note.Text)).Select(same => new PairView(
            string.Join(", ", same.Select(note => note.Citation).Concat(same.Key.Agency == _decision.Agency.Name ? [] : [same.Key.Agency])),
            same.Key.Text)),
    ]);

    private static SectionView Choices(string title, IReadOnlyList<ChoiceTaken> choices) =>
        new(title, [.. choices.Select(choice => new PairView($"{choice.Name} = {choice.Value}{(choice.IsDefault ? string.Empty : " (not the default)")}", choice.Meaning))]);

    private List<PairView> Computed()
    {
        var computed = new List<PairView>
        {
            new("Rules", $"{_decision.Regime.Id}, version {_decision.Regime.Version}, SHA-256 {_decision.Digests.Regime}"),
            new("Profile", $"SHA-256 {_decision.Digests.Profile}"),
        };
        if (_decision.Digests.Award is { } award)
        {
            computed.Add(new PairView("Award", $"SHA-256 {award}"));
        }

        return computed;
    }

    private DocumentView Shown((string Title, Place Root, JsonElement Json) document) =>
        new(document.Title, JsonLines.Of(document.Json, document.Root, _values.Cited, _evidence.Select(value => value.Place)));

    private static List<SectionView> Filled(params IEnumerable<SectionView> sections) => [.. sections.Where(section => section.Notes.Count > 0)];

    private static JsonElement Parsed(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
