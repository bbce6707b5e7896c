using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Evidence;

/// <summary>A value of the documents that a decision relied on. Immutable and shareable between threads.</summary>
public sealed record CitedValue
{
    /// <summary>Where it stands, or would stand.</summary>
    public required Place Place { get; init; }

    /// <summary>The place in words: <c>profile: credential 1, certified on</c>.</summary>
    public required string Where { get; init; }

    /// <summary>The value as it is printed; null: the document does not state one.</summary>
    public required string? Value { get; init; }

    /// <summary>The deciding provisions of the requirements that read it, the heaviest first; empty where only the regime's standing did.</summary>
    public required IReadOnlyList<string> Citations { get; init; }
}
