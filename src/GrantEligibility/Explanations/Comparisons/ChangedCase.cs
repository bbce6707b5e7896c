using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>A case whose decision differs. Immutable and shareable between threads.</summary>
/// <param name="Name">The name by which the case is told.</param>
/// <param name="Agency">The agency judged.</param>
/// <param name="Before">The outcome in the first way of asking.</param>
/// <param name="After">The outcome in the second way.</param>
public sealed record ChangedCase(string Name, AgencyReference Agency, Outcome Before, Outcome After);
