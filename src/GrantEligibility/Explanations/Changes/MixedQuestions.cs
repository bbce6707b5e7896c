using System.Globalization;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations.Changes;

/// <summary>
/// The questions between two: each takes some of the parts in which they differ from the second, and the rest from the first.
/// Belongs to one thread.
/// </summary>
/// <remarks>
/// A part is what can be one way or the other by itself: a value, a setting of the question; an item, a list or an object that
/// only one of the two has, with all that stands in it, since a list of none is not an unknown one; and all that differs in a
/// fact whose values go together, as no other document would be read.
/// </remarks>
internal sealed class MixedQuestions
{
    private const string Mixed = "mixed";

    private static readonly StringComparer ItemsByIndex = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering);

    private readonly (EligibilityEvaluator Evaluator, EligibilityQuestion Question, QuestionDocuments Documents) _first;
    private readonly (EligibilityEvaluator Evaluator, EligibilityQuestion Question, QuestionDocuments Documents) _second;
    private readonly IProgress<int>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, EligibilityDecision?> _decisions = new(StringComparer.Ordinal);

    /// <summary>Two questions, each with what answers it, and all that differs between them.</summary>
    internal MixedQuestions(
        EligibilityEvaluator evaluator,
        EligibilityQuestion first,
        EligibilityEvaluator otherEvaluator,
        EligibilityQuestion second,
        List<ValueChange> input,
        IProgress<int>? progress,
        CancellationToken cancellation)
    {
        (_progress, _cancellation) = (progress, cancellation);
        _first = (evaluator, first, new QuestionDocuments(first with { Award = first.Award ?? Award.Unknown }));
        _second = (otherEvaluator, second, new QuestionDocuments(second with { Award = second.Award ?? Award.Unknown }));
        List<QuestionPart> parts = [.. input.GroupBy(change => PartOf(change.Place)).Select(part => new QuestionPart(part.Key, [.. part], IsInOne(part.Key)))];
        Parts = [.. parts.GroupBy(static part => FactOf(part.Place)).SelectMany(fact => Whole(fact.Key, [.. fact], parts))];
    }

    /// <summary>The parts in which the questions differ, in the order of the documents.</summary>
    internal IReadOnlyList<QuestionPart> Parts { get; }

    /// <summary>
    /// Whether a requirement has a status where only the parts given are as in the second question. A requirement that a regime
    /// does not have asks no more than one that is not applicable.
    /// </summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    internal bool Gives(IReadOnlyCollection<QuestionPart> asInSecond, string requirementId, RequirementStatus? status)
    {
        _cancellation.ThrowIfCancellationRequested();
        List<QuestionPart> taken = [.. Parts.Where(asInSecond.Contains)];
        var key = string.Join('\n', taken.Select(static part => part.Place));
        if (!_decisions.TryGetValue(key, out var decision))
        {
            _decisions.Add(key, decision = Decide(taken));
            _progress?.Report(_decisions.Count);
        }

        return decision is not null
            && (decision.Requirements.FirstOrDefault(requirement => requirement.Id == requirementId)?.Status ?? RequirementStatus.NotApplicable)
            == (status ?? RequirementStatus.NotApplicable);
    }

    /// <summary>The decision; null where the documents cannot be mixed so.</summary>
    private EligibilityDecision? Decide(List<QuestionPart> taken)
    {
        if (taken.Count == Parts.Count)
        {
            return _second.Evaluator.Evaluate(_second.Question);
        }

        var places = taken.Select(static part => part.Place).ToHashSet();
        var (evaluator, asked, _) = places.Contains(QuestionDifferences.RegimePlace) ? _second : _first;
        var (first, second) = (QuestionDifferences.OptionsOf(_first.Evaluator, _first.Question), QuestionDifferences.OptionsOf(_second.Evaluator, _second.Question));
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in QuestionDifferences.OptionsOf(evaluator, asked))
        {
            var chosen = places.Contains(QuestionDifferences.PlaceOfOption(name)) ? second : first;
            options.Add(name, chosen.GetValueOrDefault(name, value));
        }

        var question = _first.Question with
        {
            RegimeId = asked.RegimeId,
            AsOf = places.Contains(QuestionDifferences.AsOfPlace) ? _second.Question.AsOf : _first.Question.AsOf,
            Options = options,
        };
        return DocumentChanges.Apply(question, Changes(taken), Mixed).Value is { } mixed ? evaluator.Evaluate(mixed) : null;
    }

    // Items are taken out from the last to the first, so that none moves that is still to go, and put in from the first to the last.
    private List<DocumentChange> Changes(List<QuestionPart> taken)
    {
        var places = taken.Select(static part => part.Place).Where(static place => place.Document is Document.Profile or Document.Award)
            .OrderBy(static place => place.Pointer, ItemsByIndex)
            .ToLookup(place => _second.Documents.Find(place) is not null);
        return
        [
            .. places[false].Reverse().Select(static place => new DocumentChange(place, "null")),
            .. places[true].Select(place => new DocumentChange(WhereToPut(place), _second.Documents.Find(place)!.Value.GetRawText())),
        ];
    }

    // What the first question has no item for goes to the end of its list.
    private Place WhereToPut(Place place)
    {
        var (owner, step) = (place.Pointer[..place.Pointer.LastIndexOf('/')], place.Pointer[(place.Pointer.LastIndexOf('/') + 1)..]);
        return IsItem(step) && _first.Documents.Find(place) is null ? place with { Pointer = $"{owner}/-" } : place;
    }

    private Place PartOf(Place place)
    {
        var steps = place.Pointer.Split('/');
        for (var count = 2; count < steps.Length; count++)
        {
            var whole = place with { Pointer = string.Join('/', steps.Take(count)) };
            if (IsInOne(whole))
            {
                return whole;
            }
        }

        return place;
    }

    private bool IsInOne(Place place) => _first.Documents.Find(place) is null != _second.Documents.Find(place) is null;

    /// <summary>The parts of a fact, or one part where any of them cannot be otherwise while the rest stays.</summary>
    private List<QuestionPart> Whole(Place fact, List<QuestionPart> parts, List<QuestionPart> all) =>
        parts.Count == 1 || parts.TrueForAll(part => IsRead([part]) && IsRead(all.FindAll(other => other != part)))
            ? parts
            : [new QuestionPart(fact, [.. parts.SelectMany(static part => part.Changes)], isInOne: false)];

    private bool IsRead(List<QuestionPart> taken) => DocumentChanges.Apply(_first.Question, Changes(taken), Mixed).Value is not null;

    // The item of the innermost list, or else the member of the document.
    private static Place FactOf(Place place)
    {
        var steps = place.Pointer.Split('/');
        var last = Array.FindLastIndex(steps, IsItem);
        return place.Document is Document.Profile or Document.Award ? place with { Pointer = string.Join('/', steps.Take(last > 0 ? last + 1 : 2)) } : place;
    }

    private static bool IsItem(string step) => step.Length > 0 && char.IsAsciiDigit(step[0]);
}
