using NRules.Sessions;

namespace NRules.Diagnostics;

/// <summary>Shows the counter of one node.</summary>
/// <param name="counters">The counters of the session.</param>
/// <param name="times">The times of the session.</param>
/// <param name="nodeId">The node.</param>
/// <param name="feederId">A node that hands all it takes to this one, and so counts for it; null where the node counts all itself.</param>
/// <param name="holdsElements">Whether the node holds facts or tuples.</param>
internal sealed class NodeMetrics(NodeCounter[] counters, NodeTimes[] times, int nodeId, int? feederId, bool holdsElements) : INodeMetrics
{
    public int NodeId => nodeId;

    public int? ElementCount => holdsElements ? counters[nodeId].Elements : null;

    public int InsertInputCount => counters[nodeId].InsertInput + Feeder.InsertInput;

    public int UpdateInputCount => counters[nodeId].UpdateInput + Feeder.UpdateInput;

    public int RetractInputCount => counters[nodeId].RetractInput + Feeder.RetractInput;

    public int InsertOutputCount => counters[nodeId].InsertOutput;

    public int UpdateOutputCount => counters[nodeId].UpdateOutput;

    public int RetractOutputCount => counters[nodeId].RetractOutput;

    public long InsertDurationMilliseconds => Milliseconds(times[nodeId].Insert);

    public long UpdateDurationMilliseconds => Milliseconds(times[nodeId].Update);

    public long RetractDurationMilliseconds => Milliseconds(times[nodeId].Retract);

    private NodeCounter Feeder => feederId is { } id ? counters[id] : default;

    // What the node holds stays what it is.
    public void Reset()
    {
        counters[nodeId] = new NodeCounter { Elements = counters[nodeId].Elements };
        times[nodeId] = default;
    }

    private static long Milliseconds(long ticks) => (long)TimeSpan.FromSeconds((double)ticks / System.Diagnostics.Stopwatch.Frequency).TotalMilliseconds;
}
