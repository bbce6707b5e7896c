using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Dependencies;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>A question that is open in one case, with the case that each answer makes. Immutable.</summary>
/// <param name="Question">The question.</param>
/// <param name="Cases">The case of each answer, in their order.</param>
/// <param name="Differences">What in each of these is otherwise.</param>
internal sealed record Opening(OpenQuestion Question, IReadOnlyList<PreparedQuestion> Cases, IReadOnlyList<FactDifference> Differences)
{
    /// <summary>What may be asked in a case: the regime's own questions, then those of the model.</summary>
    internal static IEnumerable<OpenQuestion> CandidatesIn(PreparedQuestion @case) => @case.Regime.Regime.Inquiries(@case.Input)
        .Concat(UnknownMembers.Of(@case.Facts, @case.Input))
        .DistinctBy(open => open.Place);

    /// <summary>A question in a case; null where the documents cannot hold every answer, so that it is none.</summary>
    internal static Opening? Of(OpenQuestion question, PreparedQuestion @case, EligibilityEvaluator evaluator) => CasesOf(question, @case, evaluator) is { } cases
        ? new Opening(question, cases, [.. cases.Select(answered => FactDifference.Between(@case.Facts, answered.Facts))])
        : null;

    /// <summary>The case that each answer makes; null where the documents cannot hold every answer.</summary>
    internal static PreparedQuestion[]? CasesOf(OpenQuestion question, PreparedQuestion @case, EligibilityEvaluator evaluator)
    {
        var cases = new PreparedQuestion[question.Answers.Count];
        for (var i = 0; i < cases.Length; i++)
        {
            var changed = DocumentChanges.Apply(@case.Question, question.Answers[i].Changes, "answers");
            if (!changed.IsRead)
            {
                return null;
            }

            cases[i] = evaluator.Prepare(changed.Value);
        }

        return cases;
    }
}
