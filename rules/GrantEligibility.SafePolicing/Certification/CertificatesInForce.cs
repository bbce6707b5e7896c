using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Whether a certificate that was good when issued still holds: 36 months from certification, or the life of an award made meanwhile.</summary>
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

    /// <summary>Lapsed, but the award was made while it held: it carries for the life of that award.</summary>
    public sealed class CarriedByAward : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LapsedCertificate lapsed = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => lapsed,
                    l => l.CaseNumber == @case.Number,
                    l => l.Certificate.Carries(@case.Award, @case.AsOf),
                    l => @case.Award.EndsOn != null);
            Then()
                .Yield(_ => LiveCredential.Held(
                    lapsed.Certificate.Credential,
                    lapsed.Certificate.Body,
                    $"The {lapsed.Certificate.Body.Name} certified {@case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}. The certificate lapsed on {lapsed.Certificate.LapsesOn}, but the award was made on {@case.Award.MadeOn}, while it held, and it carries for the life of the award, until {@case.Award.EndsOn}."));
        }
    }

    /// <summary>The same, where the last day of the award is unknown: it is taken to run.</summary>
    public sealed class CarriedByAwardOfUnknownEnd : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LapsedCertificate lapsed = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => lapsed,
                    l => l.CaseNumber == @case.Number,
                    l => l.Certificate.Carries(@case.Award, @case.AsOf),
                    l => @case.Award.EndsOn == null);
            Then()
                .Yield(_ => LiveCredential.Held(
                    lapsed.Certificate.Credential,
                    lapsed.Certificate.Body,
                    $"The {lapsed.Certificate.Body.Name} certified {@case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}. The certificate lapsed on {lapsed.Certificate.LapsesOn}, but the award was made on {@case.Award.MadeOn}, while it held, and it carries for the life of the award.").WithCaution("The certificate has lapsed and only the life of the award carries it; the last day of the award is unknown and it is taken to be running. Check it."));
        }
    }

    /// <summary>Lapsed, and the day on which the continued award was made is unknown.</summary>
    public sealed class MayBeCarried : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LapsedCertificate lapsed = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => lapsed,
                    l => l.CaseNumber == @case.Number,
                    l => l.Certificate.MayCarry(@case.Award, @case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    lapsed.Certificate.Credential,
                    lapsed.Certificate.Body,
                    $"The certificate of {lapsed.Certificate.Credential.CertifiedOn} lapsed on {lapsed.Certificate.LapsesOn}. It carries on for an award made before that day, and it is unknown when this one was made.",
                    $"On which day was the award made that is being continued?",
                    "Give the day on which the award was made."));
        }
    }

    /// <summary>Lapsed, and no award carries it.</summary>
    public sealed class Expired : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            LapsedCertificate lapsed = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => lapsed,
                    l => l.CaseNumber == @case.Number,
                    l => !l.Certificate.Carries(@case.Award, @case.AsOf),
                    l => !l.Certificate.MayCarry(@case.Award, @case.AsOf));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    lapsed.Certificate.Credential,
                    lapsed.Certificate.Body,
                    $"The {lapsed.Certificate.Body.Name} certified {@case.Agency.Name} on {lapsed.Certificate.Credential.CertifiedOn}, and the certificate lapsed on {lapsed.Certificate.LapsesOn}.",
                    $"Ask for a new certificate."));
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
