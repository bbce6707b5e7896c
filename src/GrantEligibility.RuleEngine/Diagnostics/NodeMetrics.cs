using NRules.Sessions;

namespace NRules.Diagnostics;

/// <summary>Shows the counter of one node.</summary>
internal sealed class NodeMetrics(NodeCounter[] counters, int nodeId, bool holdsElements) : INodeMetrics
{
    public int NodeId => nodeId;

    public int? ElementCount => holdsElements ? counters[nodeId].Elements : null;

    public int InsertInputCount => counters[nodeId].InsertInput;

    public int UpdateInputCount => counters[nodeId].UpdateInput;

    public int RetractInputCount => counters[nodeId].RetractInput;

    public int InsertOutputCount => counters[nodeId].InsertOutput;

    public int UpdateOutputCount => counters[nodeId].UpdateOutput;

    public int RetractOutputCount => counters[nodeId].RetractOutput;

    public long InsertDurationMilliseconds => Milliseconds(counters[nodeId].InsertTicks);

    public long UpdateDurationMilliseconds => Milliseconds(counters[nodeId].UpdateTicks);

    public long RetractDurationMilliseconds => Milliseconds(counters[nodeId].RetractTicks);

    // What the node holds stays what it is.
    public void Reset() => counters[nodeId] = new NodeCounter { Elements = counters[nodeId].Elements };

    private static long Milliseconds(long ticks) => (long)TimeSpan.FromSeconds((double)ticks / System.Diagnostics.Stopwatch.Frequency).TotalMilliseconds;
}
