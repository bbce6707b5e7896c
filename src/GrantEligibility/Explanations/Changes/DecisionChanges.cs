using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Sets the answers to two questions side by side, and finds which of the differences in what was asked made them differ.</summary>
internal static class DecisionChanges
{
    internal static DecisionChange Between(
        EligibilityEvaluator evaluator, EligibilityQuestion first, EligibilityEvaluator otherEvaluator, EligibilityQuestion second)
    {
        var (before, after) = (evaluator.Evaluate(first), otherEvaluator.Evaluate(second));
        var input = new List<ValueChange>();
        QuestionDifferences.Add(
            input, evaluator.Compiled(first.RegimeId), first, before.Digests, otherEvaluator.Compiled(second.RegimeId), second, after.Digests);
        var requirements = RequirementChanges.Between(before, after);
        return new DecisionChange
        {
            Before = before,
            After = after,
            Requirements = requirements.Count == 0 ? requirements
                : WithCauses(requirements, input, before, after, new CausesTried(evaluator, first, second, input)),
            Input = input,
        };
    }

    private static RequirementChange[] WithCauses(
        IReadOnlyList<RequirementChange> changes, List<ValueChange> input, EligibilityDecision before, EligibilityDecision after, CausesTried tried)
    {
        var (first, second) = (new TrailReadings(before), new TrailReadings(after));
        return
        [
            .. changes.Select(change =>
            {
                var read = first.Behind(change.RequirementId).Concat(second.Behind(change.RequirementId)).Select(static value => value.Place).ToHashSet();
                var causes = Causes(input, read);
                return change with { Because = causes.Count > 0 ? causes : [.. tried.Of(change)] };
            }),
        ];
    }

    /// <summary>
    /// The differences that were read. A derived value stands where the fact does that it was derived from, and a search where
    /// the list does that it went through: a difference below counts where none was read itself. Where no value was read that
    /// differs, it was the question, if that differs, that decided which values there are to be read.
    /// </summary>
    private static List<ValueChange> Causes(List<ValueChange> input, HashSet<Place> read)
    {
        var causes = input.FindAll(difference => read.Contains(difference.Place) || difference.Place == QuestionDifferences.RegimePlace);
        if (causes.Count == 0)
        {
            causes = input.FindAll(difference => read.Any(place => place.Pointer.Length > 0 && difference.Place.IsBelow(place)));
        }

        return causes.Count > 0 ? causes : input.FindAll(static difference => difference.Place.Document == Document.Question);
    }
}
