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

    /// <summary>Counts a fact that comes in, and whether the node knows it already.</summary>
    public void CountInput(bool isUpdate)
    {
        if (isUpdate)
        {
            UpdateInput++;
        }
        else
        {
            InsertInput++;
        }
    }

    /// <summary>Counts a fact that is handed on.</summary>
    public void CountOutput(bool isUpdate)
    {
        if (isUpdate)
        {
            UpdateOutput++;
        }
        else
        {
            InsertOutput++;
        }
    }
}
