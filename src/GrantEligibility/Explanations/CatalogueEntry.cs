using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations;

/// <summary>A requirement in a catalogue. Immutable.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Rows">The rows of its outcome table.</param>
public sealed record CatalogueEntry(Requirement Requirement, IReadOnlyList<CatalogueRow> Rows);
