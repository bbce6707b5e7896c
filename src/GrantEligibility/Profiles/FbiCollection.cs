using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>
/// Reporting to the FBI National Use-of-Force Data Collection. It holds incidents, not officer outcomes, and so is no
/// submission under EO 13929 § 3.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("FBI use-of-force reporting")]
public sealed record FbiCollection : Fact
{
    /// <summary>The first day the agency reported to it.</summary>
    public required DateOnly Since { get; init; }
}
