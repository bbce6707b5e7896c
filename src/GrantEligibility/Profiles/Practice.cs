using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>A statement on a practice that a body may consider (EO 13929 § 2(c), DOJ Standards). It never decides.</summary>
/// <remarks>Immutable and shareable between threads. The as-of projection leaves the latest statement on each practice.</remarks>
[Phrase("practice")]
public sealed record Practice : Fact
{
    /// <summary>Which practice.</summary>
    public required PracticeName Name { get; init; }

    /// <summary>Whether it is in place; null: unknown.</summary>
    [Asks("Is the practice in place?")]
    public bool? InPlace { get; init; }

    /// <summary>The first day this is known to be so.</summary>
    public required DateOnly From { get; init; }
}
