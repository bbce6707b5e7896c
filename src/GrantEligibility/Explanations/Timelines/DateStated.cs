using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Where a date stands, and what it is the date of. Immutable.</summary>
/// <param name="Meaning">What it is the date of.</param>
/// <param name="Place">
/// Where it stands, or what it is computed from; null where that stands in no document, as with a fact that is put in the
/// place of one that is missing. Such a date may turn an answer, but nobody can be pointed to it.
/// </param>
internal sealed record DateStated(DateMeaning Meaning, Place? Place);
