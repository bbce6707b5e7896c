namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>policy</c> found on one of the two mandatory points, and whether a certificate recites it.</summary>
public sealed class PointFacts
{
    public bool Satisfies { get; internal set; }

    public bool FallsShort { get; internal set; }

    public bool IsUnsettled { get; internal set; }

    public bool IsRecited { get; internal set; }
}
