namespace NRules.Network;

/// <summary>The tuples of a node that others take. They are kept by the node; whoever looks at the network sees them as a node behind it.</summary>
/// <param name="Id">Its number, after those of all other nodes.</param>
/// <param name="Node">The node.</param>
internal sealed record BetaMemory(int Id, TupleNode Node);
