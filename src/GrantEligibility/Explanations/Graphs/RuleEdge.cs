namespace GrantEligibility.Explanations.Graphs;

/// <summary>What rules match, and where it comes from. Immutable.</summary>
/// <param name="Id">The identifier of the node that yields or supplies it.</param>
/// <param name="Facts">The facts matched, in words.</param>
public sealed record RuleEdge(string Id, IReadOnlyList<string> Facts);
