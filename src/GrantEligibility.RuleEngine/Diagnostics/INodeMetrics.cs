namespace NRules.Diagnostics;

/// <summary>What passed through one node of the network in one session.</summary>
/// <remarks>Counts are kept always; durations are measured from the moment the session's metrics are first asked for, and include what follows the node.</remarks>
public interface INodeMetrics
{
    /// <summary>The node, as <see cref="ReteNode.Id"/> numbers it.</summary>
    int NodeId { get; }

    /// <summary>How many facts or tuples the node holds; null for a node that holds none.</summary>
    int? ElementCount { get; }

    /// <summary>Insertions that reached the node.</summary>
    int InsertInputCount { get; }

    /// <summary>Updates that reached the node.</summary>
    int UpdateInputCount { get; }

    /// <summary>Retractions that reached the node.</summary>
    int RetractInputCount { get; }

    /// <summary>Insertions the node passed on.</summary>
    int InsertOutputCount { get; }

    /// <summary>Updates the node passed on.</summary>
    int UpdateOutputCount { get; }

    /// <summary>Retractions the node passed on.</summary>
    int RetractOutputCount { get; }

    /// <summary>Time spent on insertions, in whole milliseconds.</summary>
    long InsertDurationMilliseconds { get; }

    /// <summary>Time spent on updates, in whole milliseconds.</summary>
    long UpdateDurationMilliseconds { get; }

    /// <summary>Time spent on retractions, in whole milliseconds.</summary>
    long RetractDurationMilliseconds { get; }

    /// <summary>Sets every count but <see cref="ElementCount"/>, and every duration, to zero.</summary>
    void Reset();
}
