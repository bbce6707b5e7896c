using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A finding of conformity with law that counts without a certificate: a body's own, or an attestation to a body that accepts attestations.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("finding of conformity that counts")]
public sealed record LawConfirmation : Fact
{
    /// <summary>The finding.</summary>
    public required LawConformityFinding Finding { get; init; }

    /// <summary>Why it counts, as a sentence.</summary>
    public required Sentence Because { get; init; }

    /// <inheritdoc/>
    public override string Description => Because.ToString();

    internal static LawConfirmation Of(LawConformityFinding finding, FormattableString because) => new()
    {
        Finding = finding,
        Because = because,
        CaseNumber = finding.CaseNumber,
        Place = finding.Place,
    };
}
