namespace GrantEligibility.Explanations.Searching;

/// <summary>What came of trying a set. Immutable.</summary>
/// <param name="Works">Whether the set does what is sought.</param>
/// <param name="Branches">Where it does not: the items of which any larger set that works has at least one.</param>
internal sealed record Trial(bool Works, Lazy<IReadOnlyList<int>> Branches)
{
    /// <summary>The set works.</summary>
    internal static Trial Working { get; } = new(true, new Lazy<IReadOnlyList<int>>([]));

    /// <summary>Neither the set nor a larger one works.</summary>
    internal static Trial Hopeless { get; } = new(false, new Lazy<IReadOnlyList<int>>([]));
}
