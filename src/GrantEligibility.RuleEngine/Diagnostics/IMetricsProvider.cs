namespace NRules.Diagnostics;

/// <summary>What passed through the network in one session.</summary>
public interface IMetricsProvider
{
    /// <summary>Finds the metrics of a node.</summary>
    /// <param name="nodeId">The node, as <see cref="ReteNode.Id"/> numbers it.</param>
    /// <returns>The metrics, or null if there is no such node.</returns>
    INodeMetrics? FindByNodeId(int nodeId);

    /// <summary>The metrics of every node, in the order of their numbers.</summary>
    IReadOnlyCollection<INodeMetrics> GetAll();

    /// <summary>Sets every count and duration to zero.</summary>
    void Reset();
}
