namespace GrantEligibility.Explanations.Graphs;

/// <summary>A node of a derivation's graph. Immutable and shareable between threads.</summary>
/// <param name="Id">Its identifier inside the graph: <c>n0</c>, <c>n1</c>, in the order in which the trail draws them.</param>
/// <param name="Kind">What the step is.</param>
/// <param name="Text">The step in words.</param>
/// <param name="RestsOn">The identifiers of the steps it rests on, each once, in the order of the rule.</param>
public sealed record GraphStep(string Id, TrailNodeKind Kind, string Text, IReadOnlyList<string> RestsOn);
