namespace NRules.Sessions;

/// <summary>What passed through a node, counted where it happens.</summary>
internal struct NodeCounter
{
    public int Elements;
    public int InsertInput;
    public int UpdateInput;
    public int RetractInput;
    public int InsertOutput;
    public int UpdateOutput;
    public int RetractOutput;
    public long InsertTicks;
    public long UpdateTicks;
    public long RetractTicks;
}
