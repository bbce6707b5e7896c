using System.Text.Json.Serialization;
using GrantEligibility.Facts;

namespace GrantEligibility.Profiles;

/// <summary>
/// One agency's dealings with one credentialing body under EO 13929 § 2: an application and what became of it. A new
/// application is a new credential. An absent date means that no such event is recorded.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
[Phrase("credential")]
public sealed record Credential : Fact
{
    /// <summary>The body's identifier in the registry of credentialing bodies: <c>gacp</c>. One the registry does not list is a finding, not a fault.</summary>
    public required string BodyId { get; init; }

    /// <summary>Who vouches: the body, or the agency's own head.</summary>
    public required CredentialKind Kind { get; init; }

    /// <summary>What the body accepted as proof; null: unknown.</summary>
    public ProofForm? Proof { get; init; }

    /// <summary>Which of the two mandatory points the certificate recites; null: unknown; empty: neither.</summary>
    [Asks("Which of the two mandatory points does the certificate recite?")]
    public IReadOnlyList<MandatoryPoint>? Recites { get; init; }

    /// <summary>The day the agency said that it means to apply. An intent is no application (IC-9).</summary>
    [WhenNull("not recorded")]
    public DateOnly? IntentDeclaredOn { get; init; }

    /// <summary>The day of the agency's dated request to the body.</summary>
    [WhenNull("not recorded")]
    public DateOnly? AppliedOn { get; init; }

    /// <summary>The day the body acknowledged the request.</summary>
    [WhenNull("not recorded")]
    public DateOnly? AcknowledgedOn { get; init; }

    /// <summary>The day of the body's own earlier finding that the certificate rests on; absent where it rests on no earlier one.</summary>
    [WhenNull("not recorded")]
    public DateOnly? DeterminedOn { get; init; }

    /// <summary>The day of the certificate.</summary>
    [WhenNull("not recorded")]
    public DateOnly? CertifiedOn { get; init; }

    /// <summary>The day the body denied the application.</summary>
    [WhenNull("not recorded")]
    public DateOnly? DeniedOn { get; init; }

    /// <summary>The day the agency withdrew the application.</summary>
    [WhenNull("not recorded")]
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>The day the body revoked the certificate: the first day it no longer counts.</summary>
    [WhenNull("not recorded")]
    public DateOnly? RevokedOn { get; init; }

    /// <summary>What a reader should know; required for <see cref="CredentialKind.HeadOfAgencyAffirmation"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The first day on which the body is known to have had the request: the request's, or else the acknowledgement's.</summary>
    [WhenNull("not recorded")]
    [JsonIgnore, Reads(nameof(AppliedOn), nameof(AcknowledgedOn))]
    public DateOnly? SoughtOn => AppliedOn ?? AcknowledgedOn;

    /// <summary>Whether a dated request is recorded, and neither a certificate, a denial nor a withdrawal.</summary>
    [JsonIgnore, Reads(nameof(SoughtOn), nameof(CertifiedOn), nameof(DeniedOn), nameof(WithdrawnOn))]
    public bool IsPending => SoughtOn is not null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    /// <summary>Whether no dated request is recorded, nor anything that would have followed one; an intent or an earlier finding may be.</summary>
    [JsonIgnore, Reads(nameof(SoughtOn), nameof(CertifiedOn), nameof(DeniedOn), nameof(WithdrawnOn)), Phrase("is without a recorded request")]
    public bool IsRequestUnrecorded => SoughtOn is null && CertifiedOn is null && DeniedOn is null && WithdrawnOn is null;

    /// <summary>Whether a certificate is recorded that was not revoked.</summary>
    [JsonIgnore, Reads(nameof(CertifiedOn), nameof(RevokedOn))]
    public bool IsCertificate => CertifiedOn is not null && RevokedOn is null;

    /// <summary>Whether the certificate is known to recite a mandatory point.</summary>
    /// <param name="point">The point.</param>
    /// <returns>False where it does not recite the point or where it is unknown what it recites.</returns>
    [Reads(nameof(Recites))]
    public bool DoesRecite(MandatoryPoint point) => Recites?.Contains(point) == true;
}
