namespace GrantEligibility.Explanations;

/// <summary>A rule in a catalogue. Immutable.</summary>
/// <param name="Rule">The rule: <c>ChokeholdsProhibited.Prohibited</c>.</param>
/// <param name="Conditions">What it matches, a sentence a fact.</param>
public sealed record CatalogueRow(string Rule, IReadOnlyList<string> Conditions);
