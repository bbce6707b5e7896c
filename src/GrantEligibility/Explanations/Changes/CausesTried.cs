using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.Explanations.Changes;

/// <summary>
/// Finds by evaluating which differences between two documents change a requirement, where no derivation names them: a rule
/// may ask whether there is such a fact at all, and then reads none. Belongs to one thread.
/// </summary>
internal sealed class CausesTried(EligibilityEvaluator evaluator, EligibilityQuestion first, EligibilityQuestion second, List<ValueChange> input)
{
    private readonly Lazy<List<(List<ValueChange> Differences, EligibilityDecision Decision)>> _tried = new(() => [.. Try(evaluator, first, second, input)]);

    /// <summary>The differences each of which, with those of the same fact and no other, gives the requirement its second status.</summary>
    internal IEnumerable<ValueChange> Of(RequirementChange change) => _tried.Value
        .Where(tried => tried.Decision.Requirements.Any(requirement => requirement.Id == change.RequirementId && requirement.Status == change.After))
        .SelectMany(static tried => tried.Differences);

    private static IEnumerable<(List<ValueChange> Differences, EligibilityDecision Decision)> Try(
        EligibilityEvaluator evaluator, EligibilityQuestion first, EligibilityQuestion second, List<ValueChange> input)
    {
        var documents = new QuestionDocuments(second with { Award = second.Award ?? Award.Unknown });
        foreach (var fact in input.Where(static difference => difference.Place.Document != Document.Question).GroupBy(static difference => FactOf(difference.Place)))
        {
            var change = new DocumentChange(fact.Key, documents.Find(fact.Key)?.GetRawText() ?? "null");
            if (DocumentChanges.Apply(first, [change], "change").Value is { } question)
            {
                yield return ([.. fact], evaluator.Evaluate(question));
            }
        }
    }

    // The item of the innermost list, or else the member of the document.
    private static Place FactOf(Place place)
    {
        var steps = place.Pointer.Split('/');
        var last = Array.FindLastIndex(steps, static step => step.Length > 0 && char.IsAsciiDigit(step[0]));
        return place with { Pointer = string.Join('/', steps.Take(last > 0 ? last + 1 : 2)) };
    }
}
