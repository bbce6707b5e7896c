using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>A date that stands somewhere. Immutable.</summary>
/// <param name="Date">The date.</param>
/// <param name="Meaning">What it is the date of.</param>
/// <param name="Place">Where it stands, or what it is computed from.</param>
internal sealed record DatedPlace(DateOnly Date, DateMeaning Meaning, Place Place);
