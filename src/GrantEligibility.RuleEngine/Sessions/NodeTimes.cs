namespace NRules.Sessions;

/// <summary>How long a node worked, in ticks of the stopwatch, once someone has asked for metrics.</summary>
internal struct NodeTimes
{
    public long Insert;
    public long Update;
    public long Retract;
}
