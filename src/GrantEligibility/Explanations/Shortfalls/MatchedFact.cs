using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A fact that a rule was matched with. Immutable and shareable between threads.</summary>
/// <param name="Name">What it is, in words: <c>category</c>.</param>
/// <param name="Place">Where it stands: <c>profile /informationSharing/terminations</c>.</param>
public sealed record MatchedFact(string Name, Place Place);
