namespace NRules.Diagnostics;

/// <summary>A network as nodes and links. Immutable; may be shared between threads.</summary>
public class ReteGraph
{
    internal ReteGraph(IReadOnlyCollection<ReteNode> nodes, IReadOnlyCollection<ReteLink> links)
    {
        Nodes = nodes;
        Links = links;
    }

    /// <summary>The nodes, in the order of their numbers.</summary>
    public IReadOnlyCollection<ReteNode> Nodes { get; }

    /// <summary>The links, each in the direction facts take.</summary>
    public IReadOnlyCollection<ReteLink> Links { get; }
}
