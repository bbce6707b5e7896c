using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Dependencies;

namespace GrantEligibility.Explanations.Searching;

/// <summary>A question with its outcome, and what stands behind it. Immutable.</summary>
internal sealed class AnsweredQuestion
{
    private AnsweredQuestion(PreparedQuestion prepared, DecisionBuilder decision)
    {
        Prepared = prepared;
        Outcome = decision.Outcome;
        Summary = decision.Summary;
        Answers = decision.Answers;
    }

    /// <summary>The question, made ready.</summary>
    internal PreparedQuestion Prepared { get; }

    /// <summary>The outcome.</summary>
    internal Outcome Outcome { get; }

    /// <summary>The decision in one sentence.</summary>
    internal string Summary { get; }

    /// <summary>How each requirement came out, in the order of the text.</summary>
    internal IReadOnlyList<AnswerDerivation> Answers { get; }

    internal static AnsweredQuestion Of(PreparedQuestion prepared) => new(prepared, prepared.Decide());

    /// <summary>The findings, or requirements without any, whose status is one that keeps the outcome from being reached.</summary>
    internal IEnumerable<Obstacle> Obstacles(params RequirementStatus[] statuses)
    {
        foreach (var answer in Answers)
        {
            if (!statuses.Contains(answer.Answer.Status))
            {
                continue;
            }

            if (answer.Answer.Findings.Length == 0)
            {
                yield return new Obstacle(Prepared.Regime.Dependencies, answer.Answer, null);
            }

            foreach (var settledBy in answer.SettledBy)
            {
                if (settledBy.Value is Finding { Status: { } status } && statuses.Contains(status))
                {
                    yield return new Obstacle(Prepared.Regime.Dependencies, answer.Answer, settledBy);
                }
            }
        }
    }
}
