using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>Whether a written use-of-force policy exists from a day on. Immutable and shareable between threads.</summary>
[Phrase("written policy")]
public sealed record WrittenPolicy : Fact
{
    /// <summary>Whether there is one; null: unknown.</summary>
    [Asks("Is there a written use-of-force policy?")]
    public bool? Exists { get; init; }

    /// <summary>The first day this is known to be so; the next entry's day ends it.</summary>
    public required DateOnly From { get; init; }
}
