namespace GrantEligibility.Explanations;

/// <summary>How far a search for remedies or questions has come. Immutable.</summary>
/// <param name="Evaluations">How many changed documents were evaluated.</param>
/// <param name="Found">How many sets were found.</param>
public readonly record struct SearchProgress(int Evaluations, int Found);
