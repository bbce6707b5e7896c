namespace NRules.Network;

/// <summary>Numbers nodes from zero, in the order they are made.</summary>
internal sealed class NodeIds
{
    public int Count { get; private set; }

    public int Next() => Count++;
}
