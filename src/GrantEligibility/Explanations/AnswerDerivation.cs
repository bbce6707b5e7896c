using GrantEligibility.Evaluation.Inference;

namespace GrantEligibility.Explanations;

/// <summary>An answer, and the derivation of what settled it. Immutable.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="SettledBy">The derivations of <see cref="RequirementAnswer.SettledBy"/>, in its order.</param>
internal readonly record struct AnswerDerivation(RequirementAnswer Answer, IReadOnlyList<Derivation> SettledBy);
