using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>A date on which something changes, and where it stands. Immutable and shareable between threads.</summary>
/// <param name="Text">What changes that day, in words: <c>certificate good when issued: the day it lapses 2023-11-20</c>.</param>
/// <param name="Place">Where the date stands, or what it is computed from.</param>
public sealed record DatedCause(string Text, Place Place);
