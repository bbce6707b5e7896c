namespace GrantEligibility.Regimes;

/// <summary>One word an option accepts. Immutable.</summary>
/// <param name="Word">The word, as questions and the command give it.</param>
/// <param name="Meaning">What it means for the answer, as a sentence.</param>
public sealed record OptionValue(string Word, string Meaning);
