using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Whether a certificate that was good when issued still holds: 36 months from certification, unless revoked.</summary>
public static class CertificatesInForce
{
    /// <summary>Inside its 36 months.</summary>
    public sealed class InForce : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => !i.IsRevokedBy(@case.AsOf),
                    i => @case.AsOf < i.LapsesOn);
            Then()
                .Yield(_ => LiveCredential.Held(
                    certificate.Credential,
                    certificate.Body,
                    $"The {certificate.Body.Name} certified {@case.Agency.Name} on {certificate.Credential.CertifiedOn}; the certificate holds until {certificate.LapsesOn}, that day excluded."));
        }
    }

    /// <summary>On the day 36 months after it, read as its last (IC-8).</summary>
    public sealed class LastDayIncluded : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => !i.IsRevokedBy(@case.AsOf),
                    i => @case.AsOf == i.LapsesOn)
                .Match<Choice>(c => c.Name == "IC-8", c => c.Reading == "end-inclusive");
            Then()
                .Yield(_ => LiveCredential.Held(
                    certificate.Credential,
                    certificate.Body,
                    $"The {certificate.Body.Name} certified {@case.Agency.Name} on {certificate.Credential.CertifiedOn}; the certificate holds until {certificate.LapsesOn}, that day included."));
        }
    }

    /// <summary>On the day 36 months after it, read as the first without it (IC-8).</summary>
    public sealed class LapsedThatDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => !i.IsRevokedBy(@case.AsOf),
                    i => @case.AsOf == i.LapsesOn)
                .Match<Choice>(c => c.Name == "IC-8", c => c.Reading == "end-exclusive");
            Then()
                .Yield(_ => LapsedCertificate.Of(certificate));
        }
    }

    /// <summary>Past its 36 months.</summary>
    public sealed class LapsedBefore : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => !i.IsRevokedBy(@case.AsOf),
                    i => @case.AsOf > i.LapsesOn);
            Then()
                .Yield(_ => LapsedCertificate.Of(certificate));
        }
    }

    /// <summary>Revoked after the continued award was made: the Standards do not say whether it still carries.</summary>
    public sealed class RevokedWhileAwardRuns : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => i.IsRevokedBy(@case.AsOf),
                    i => i.Carries(@case.Award, @case.AsOf) || i.MayCarry(@case.Award, @case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    certificate.Credential,
                    certificate.Body,
                    $"The {certificate.Body.Name} revoked its certificate of {certificate.Credential.CertifiedOn} on {certificate.Credential.RevokedOn}. Whether a revoked certificate carries for the life of an award made while it held is not settled.",
                    $"Does the COPS Office let the award run on after the revocation?",
                    "Ask the COPS Office, or apply for a new certificate."));
        }
    }

    /// <summary>Revoked.</summary>
    public sealed class Revoked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IssuedCertificate certificate = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => certificate,
                    i => i.CaseNumber == @case.Number,
                    i => i.IsRevokedBy(@case.AsOf),
                    i => !i.Carries(@case.Award, @case.AsOf),
                    i => !i.MayCarry(@case.Award, @case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    certificate.Credential,
                    certificate.Body,
                    $"The {certificate.Body.Name} revoked its certificate of {certificate.Credential.CertifiedOn} on {certificate.Credential.RevokedOn}.",
                    $"Cure what led to the revocation and ask for a new certificate."));
        }
    }
}
