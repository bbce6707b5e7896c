using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;

namespace GrantEligibility.Explanations;

/// <summary>An answer, and the derivation of what settled it. Immutable.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="SettledBy">The derivations of <see cref="RequirementAnswer.SettledBy"/>, in the order in which they are drawn.</param>
internal readonly record struct AnswerDerivation(RequirementAnswer Answer, Derivation[] SettledBy)
{
    internal static AnswerDerivation Of(RequirementAnswer answer, Provenance provenance)
    {
        var settledBy = new Derivation[answer.SettledBy.Count];
        for (var i = 0; i < settledBy.Length; i++)
        {
            settledBy[i] = provenance.Of(answer.SettledBy[i]);
        }

        if (answer.Findings.Length > 1)
        {
            settledBy.AsSpan().Sort(DerivationOrder.Of);
        }

        return new AnswerDerivation(answer, settledBy);
    }
}
