using GrantEligibility.Facts;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>A credential that none of the agency's others outweighs: what the agency can rest on.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("governing credential")]
public sealed record GoverningCredential : Fact
{
    /// <summary>Its standing.</summary>
    public required CredentialStanding Standing { get; init; }

    /// <summary>What it is worth.</summary>
    [Reads(nameof(Standing))]
    public CredentialForce Force => Standing.Force;

    /// <summary>Whether it is held or being sought.</summary>
    [Reads(nameof(Standing))]
    public bool IsHeldOrSought => Standing.Force >= CredentialForce.Pending;

    /// <summary>Whether it is unknown if it is being sought. Of a certificate only whether it counts can be unknown.</summary>
    [Reads(nameof(Standing)), Phrase("is perhaps being sought")]
    public bool IsPerhapsSought => Standing.Force == CredentialForce.Unclear && Standing.Credential.CertifiedOn is null;

    /// <summary>Whether it is unknown if its certificate is held.</summary>
    [Reads(nameof(Standing)), Phrase("is perhaps held")]
    public bool IsPerhapsHeld => Standing.Force == CredentialForce.Unclear && Standing.Credential.CertifiedOn is not null;

    /// <summary>Whether its certificate recites a mandatory point.</summary>
    /// <param name="point">The point.</param>
    /// <returns>False where it has no certificate, or it is unknown what that recites.</returns>
    [Reads(nameof(Standing))]
    public bool Recites(MandatoryPoint point) => Standing.Credential.DoesRecite(point);

    /// <summary>Whether its body was designated once and, by a day, no longer is.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False for a body that the registry does not list.</returns>
    [Reads(nameof(Standing)), Phrase("is of a body that lost its designation by")]
    public bool IsOfBodyThatLostDesignationBy(DateOnly day) => Standing.Body?.HasLostDesignationBy(day) == true;

    /// <inheritdoc/>
    public override string Description => $"The credential that governs: {Standing.Because}";

    /// <summary>What an officer should look out for in a time when self-certification alone is not to be relied on; null where there is nothing.</summary>
    internal string? AttestationCaution =>
        Standing.Credential.Proof == ProofForm.Attestation || Standing.Credential.Kind == CredentialKind.HeadOfAgencyAffirmation
            ? "The certificate rests on the agency's own attestation, and EO 14074 § 19(b) bars a body from relying on self-certification alone: a later certificate may need more."
            : Standing.Caution;

    internal static GoverningCredential Of(CredentialStanding standing) =>
        new() { Standing = standing, CaseNumber = standing.CaseNumber, Place = standing.Place };
}
