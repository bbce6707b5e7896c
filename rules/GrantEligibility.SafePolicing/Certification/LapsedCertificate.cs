using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A certificate whose 36 months are over on the as-of date.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("lapsed certificate")]
public sealed record LapsedCertificate : Fact
{
    /// <summary>The certificate as it was issued.</summary>
    public required IssuedCertificate Certificate { get; init; }

    /// <summary>The case of the agency that it certified.</summary>
    public Case Case => Certificate.Case;

    /// <inheritdoc/>
    public override string Description => PlainText.Of($"The certificate of {Certificate.Credential.CertifiedOn} has lapsed: it held until {Certificate.LapsesOn}, that day excluded.");

    internal static LapsedCertificate Of(IssuedCertificate certificate) =>
        new() { Certificate = certificate, CaseNumber = certificate.CaseNumber, Place = certificate.Place };
}
