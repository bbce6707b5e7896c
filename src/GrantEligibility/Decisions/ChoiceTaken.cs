namespace GrantEligibility.Decisions;

/// <summary>An option of the regime, as the decision took it. Immutable.</summary>
/// <param name="Name">The option's name: <c>IC-5</c>.</param>
/// <param name="Value">The value taken.</param>
/// <param name="IsDefault">Whether it is the regime's default.</param>
/// <param name="Meaning">What that means, as a sentence.</param>
public sealed record ChoiceTaken(string Name, string Value, bool IsDefault, string Meaning);
