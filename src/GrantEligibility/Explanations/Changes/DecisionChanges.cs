using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Sets the answers to two questions side by side, and finds which of the differences in what was asked made them differ.</summary>
internal static class DecisionChanges
{
    /// <exception cref="OperationCanceledException">The search for causes was cancelled.</exception>
    internal static DecisionChange Between(
        EligibilityEvaluator evaluator,
        EligibilityQuestion first,
        EligibilityEvaluator otherEvaluator,
        EligibilityQuestion second,
        IProgress<int>? progress,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (before, after) = (evaluator.Evaluate(first), otherEvaluator.Evaluate(second));
        var input = new List<ValueChange>();
        QuestionDifferences.Add(
            input, evaluator, first, before.Digests, otherEvaluator, second, after.Digests);
        var requirements = RequirementChanges.Between(before, after);
        return new DecisionChange
        {
            Before = before,
            After = after,
            Requirements = requirements.Count == 0 ? requirements
                : WithCauses(requirements, before, after, new ChangeCauses(new MixedQuestions(evaluator, first, otherEvaluator, second, input, progress, cancellation))),
            Input = input,
        };
    }

    private static RequirementChange[] WithCauses(
        IReadOnlyList<RequirementChange> changes, EligibilityDecision before, EligibilityDecision after, ChangeCauses causes)
    {
        var (first, second) = (new TrailReadings(before), new TrailReadings(after));
        return
        [
            .. changes.Select(change => change with
            {
                Because = causes.Of(
                    change, first.Behind(change.RequirementId).Concat(second.Behind(change.RequirementId)).Select(static value => value.Place).ToHashSet()),
            }),
        ];
    }
}
