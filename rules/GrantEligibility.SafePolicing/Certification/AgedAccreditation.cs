using GrantEligibility.Facts;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A certificate rests on an accreditation, and every one known of by its day was older than a body may look back.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("accreditation too old to certify on")]
public sealed record AgedAccreditation : Fact
{
    /// <summary>The certificate.</summary>
    public required ListedCredential Listed { get; init; }

    /// <inheritdoc/>
    public override string Description => PlainText.Of($"No accreditation recent enough stands behind the certificate of {Listed.Credential.CertifiedOn}.");

    internal static AgedAccreditation Behind(ListedCredential listed) =>
        new() { Listed = listed, CaseNumber = listed.CaseNumber, Place = listed.Place };
}
