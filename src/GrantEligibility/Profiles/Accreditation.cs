using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>
/// A national or state accreditation outside EO 13929. It is no certificate under the order; a body may rest its
/// certificate on the finding behind it for 36 months (DOJ Standards for Certification).
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("accreditation")]
public sealed record Accreditation : Fact
{
    /// <summary>The accrediting body's identifier: <c>calea</c>.</summary>
    public required string BodyId { get; init; }

    /// <summary>The day of the award.</summary>
    public required DateOnly AwardedOn { get; init; }

    /// <summary>Which of the two mandatory points the accreditation tested; null: unknown; empty: neither.</summary>
    public IReadOnlyList<MandatoryPoint>? Covers { get; init; }
}
