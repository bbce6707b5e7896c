using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;

namespace GrantEligibility.Explanations;

/// <summary>An answer, and the derivation of what settled it. Immutable.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="SettledBy">The derivations of <see cref="RequirementAnswer.SettledBy"/>, in the order in which they are drawn.</param>
internal readonly record struct AnswerDerivation(RequirementAnswer Answer, IReadOnlyList<Derivation> SettledBy)
{
    internal static AnswerDerivation Of(RequirementAnswer answer, Provenance provenance)
    {
        Derivation[] settledBy = [.. answer.SettledBy.Select(provenance.Of)];
        if (answer.SettledBy is [Finding, Finding, ..])
        {
            Array.Sort(settledBy, DerivationOrder.Instance);
        }

        return new AnswerDerivation(answer, settledBy);
    }
}
