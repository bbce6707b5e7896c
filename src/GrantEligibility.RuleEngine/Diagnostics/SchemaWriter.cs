using NRules.Network;

namespace NRules.Diagnostics;

/// <summary>Describes a network as a graph.</summary>
internal static class SchemaWriter
{
    public static ReteGraph Write(RuleNetwork network)
    {
        var entry = new ReteNode(network.EntryId, NodeType.Root, null, [], [], []);
        var nodes = network.Nodes.ToDictionary(node => node, node => new ReteNode(
            node.Id, node.NodeType, node.OutputType, [.. node.Properties], [.. node.Expressions], [.. node.Rules]));
        var memories = network.Memories.ToDictionary(memory => (Node)memory.Node, memory => new ReteNode(
            memory.Id, NodeType.BetaMemory, null, [], [], [.. memory.Node.Rules]));
        var fromEntry = network.TypeNodes.Select(type => new ReteLink(entry, nodes[type]));
        var links = network.Nodes.SelectMany(node => node.Next.Distinct().Select(next => new ReteLink(memories.GetValueOrDefault(node, nodes[node]), nodes[next])));
        var toMemories = memories.Select(memory => new ReteLink(nodes[memory.Key], memory.Value));
        return new ReteGraph([entry, .. nodes.Values.OrderBy(node => node.Id), .. memories.Values], [.. fromEntry, .. links, .. toMemories]);
    }
}
