namespace NRules.Diagnostics;

/// <summary>A way from one node to another. Immutable.</summary>
public class ReteLink
{
    internal ReteLink(ReteNode source, ReteNode target)
    {
        Source = source;
        Target = target;
    }

    /// <summary>Where the link starts.</summary>
    public ReteNode Source { get; }

    /// <summary>Where it ends.</summary>
    public ReteNode Target { get; }
}
