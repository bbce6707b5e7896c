namespace GrantEligibility.Explanations.Graphs;

/// <summary>A node of a regime's graph of rules. Immutable and shareable between threads.</summary>
/// <param name="Id">Its identifier inside the graph: <c>n0</c>, <c>n1</c>.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Text">The requirement with its citation, the rules' common name, or the fact, in words.</param>
/// <param name="RestsOn">What its rules match, by the nodes that yield or supply it, each once.</param>
public sealed record RuleNode(string Id, RuleNodeKind Kind, string Text, IReadOnlyList<RuleEdge> RestsOn);
