namespace GrantEligibility.Explanations.Remedies;

/// <summary>What it would take: every minimal set of actions that makes the agency eligible. Immutable and shareable between threads.</summary>
public sealed record RemedySearch
{
    /// <summary>The sets, the smallest first; empty where the agency is eligible already, or where nothing it does would help.</summary>
    public required IReadOnlyList<RemedySet> Sets { get; init; }

    /// <summary>Whether every minimal set was found; false where the search reached its limit first.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>Why there is no set, as a sentence; null where there is one.</summary>
    public string? WhyNone { get; init; }
}
