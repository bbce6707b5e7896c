using NRules.Network;
using NRules.Sessions;

namespace NRules.Diagnostics;

/// <summary>Shows the counters of a session.</summary>
internal sealed class SessionMetrics : IMetricsProvider
{
    private readonly INodeMetrics?[] _byId;

    public SessionMetrics(NodeCounter[] counters, NodeTimes[] times, RuleNetwork network)
    {
        _byId = new INodeMetrics?[network.NodeCount + network.Memories.Count];
        _byId[network.EntryId] = new NodeMetrics(counters, times, network.EntryId, feederId: null, holdsElements: false);
        foreach (var node in network.Nodes)
        {
            _byId[node.Id] = new NodeMetrics(counters, times, node.Id, node.Feeder?.Id, node is AlphaMemory or RootNode or RuleNode);
        }

        foreach (var memory in network.Memories)
        {
            _byId[memory.Id] = new MemoryMetrics(counters, memory);
        }
    }

    public INodeMetrics? FindByNodeId(int nodeId) => nodeId >= 0 && nodeId < _byId.Length ? _byId[nodeId] : null;

    public IReadOnlyCollection<INodeMetrics> GetAll() => [.. _byId.OfType<INodeMetrics>()];

    public void Reset()
    {
        foreach (var metrics in GetAll())
        {
            metrics.Reset();
        }
    }
}
