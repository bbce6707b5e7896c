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
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => !i.IsRevokedBy(i.Case.AsOf),
                    i => i.Case.AsOf < i.LapsesOn);
            Then()
                .Yield(_ => LiveCredential.Held(
                    certificate,
                    $"The {certificate.Body.Name} certified {certificate.Case.Agency.Name} on {certificate.Credential.CertifiedOn}; the certificate holds until {certificate.LapsesOn}, that day excluded."));
        }
    }

    /// <summary>On the day 36 months after it, read as its last (IC-8).</summary>
    public sealed class LastDayIncluded : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => !i.IsRevokedBy(i.Case.AsOf),
                    i => i.Case.AsOf == i.LapsesOn)
                .Match<Choice>(c => c.Name == "IC-8", c => c.Reading == "end-inclusive");
            Then()
                .Yield(_ => LiveCredential.Held(
                    certificate,
                    $"The {certificate.Body.Name} certified {certificate.Case.Agency.Name} on {certificate.Credential.CertifiedOn}; the certificate holds until {certificate.LapsesOn}, that day included."));
        }
    }

    /// <summary>On the day 36 months after it, read as the first without it (IC-8).</summary>
    public sealed class LapsedThatDay : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => !i.IsRevokedBy(i.Case.AsOf),
                    i => i.Case.AsOf == i.LapsesOn)
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
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => !i.IsRevokedBy(i.Case.AsOf),
                    i => i.Case.AsOf > i.LapsesOn);
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
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => i.IsRevokedBy(i.Case.AsOf),
                    i => i.Carries(i.Case.Award, i.Case.AsOf) || i.MayCarry(i.Case.Award, i.Case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    certificate.Listed,
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
            IssuedCertificate certificate = default!;
            When()
                .Match(
                    () => certificate,
                    i => i.IsRevokedBy(i.Case.AsOf),
                    i => !i.Carries(i.Case.Award, i.Case.AsOf),
                    i => !i.MayCarry(i.Case.Award, i.Case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    certificate.Listed,
                    $"The {certificate.Body.Name} revoked its certificate of {certificate.Credential.CertifiedOn} on {certificate.Credential.RevokedOn}.",
                    $"Cure what led to the revocation and ask for a new certificate."));
        }
    }
}
