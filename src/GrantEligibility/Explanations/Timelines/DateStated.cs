using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>Where a date stands, and what it is the date of. Immutable.</summary>
/// <param name="What">What it is the date of, in words: <c>credential: certified on</c>.</param>
/// <param name="Place">Where it stands, or what it is computed from.</param>
internal readonly record struct DateStated(string What, Place Place);
