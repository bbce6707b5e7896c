namespace GrantEligibility.Profiles.Reading;

/// <summary>How much of a document is read before it is refused. Immutable and shareable between threads.</summary>
public sealed record ReadLimits
{
    /// <summary>The limits a reader uses where none are given.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>The largest document, in bytes, inclusive; 10 MB by default. A larger one is refused without being read whole.</summary>
    public int MaxSizeInBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and lists, inclusive; 64 by default.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The most faults that are listed, inclusive; 1000 by default. One more then says that the rest was not inspected.</summary>
    public int MaxFaults { get; init; } = 1000;
}
