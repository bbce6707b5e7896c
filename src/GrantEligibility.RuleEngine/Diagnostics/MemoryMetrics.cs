using NRules.Network;
using NRules.Sessions;

namespace NRules.Diagnostics;

/// <summary>Shows a memory of the beta network: it takes what its node gives, hands on all of it, and takes no time of its own.</summary>
/// <param name="counters">The counters of the session.</param>
/// <param name="memory">The memory.</param>
internal sealed class MemoryMetrics(NodeCounter[] counters, BetaMemory memory) : INodeMetrics
{
    public int NodeId => memory.Id;

    public int? ElementCount => Node.Elements;

    public int InsertInputCount => Node.InsertOutput;

    public int UpdateInputCount => Node.UpdateOutput;

    public int RetractInputCount => Node.RetractOutput;

    public int InsertOutputCount => Node.InsertOutput;

    public int UpdateOutputCount => Node.UpdateOutput;

    public int RetractOutputCount => Node.RetractOutput;

    public long InsertDurationMilliseconds => 0;

    public long UpdateDurationMilliseconds => 0;

    public long RetractDurationMilliseconds => 0;

    private ref NodeCounter Node => ref counters[memory.Node.Id];

    public void Reset() => (Node.InsertOutput, Node.UpdateOutput, Node.RetractOutput) = (0, 0, 0);
}
