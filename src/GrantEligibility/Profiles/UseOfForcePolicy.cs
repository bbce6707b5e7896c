namespace GrantEligibility.Profiles;

/// <summary>What is known of an agency's use-of-force policy.</summary>
/// <remarks>Immutable and shareable between threads. Absent or null means unknown.</remarks>
public sealed record UseOfForcePolicy
{
    /// <summary>Whether a written policy exists, by date; null: unknown.</summary>
    public IReadOnlyList<WrittenPolicy>? UseOfForce { get; init; }

    /// <summary>Findings on whether the policies comply with applicable law; null: nobody looked; empty: none was made.</summary>
    public IReadOnlyList<LawConformityFinding>? LawConformity { get; init; }

    /// <summary>What the policy says on chokeholds, a version an entry; null: unknown.</summary>
    public IReadOnlyList<ChokeholdPolicy>? Chokehold { get; init; }
}
