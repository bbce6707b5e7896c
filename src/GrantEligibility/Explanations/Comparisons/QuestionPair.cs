using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>One case asked about in two ways: under two regimes, or two settings of an option. Immutable.</summary>
/// <param name="Name">The name by which the case is told, such as its file.</param>
/// <param name="First">The first question.</param>
/// <param name="Second">The second question.</param>
public sealed record QuestionPair(string Name, EligibilityQuestion First, EligibilityQuestion Second);
