using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.DatedValues;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Whether a certificate was good on the day it was issued.</summary>
/// <remarks>The body's status is tested at issuance; what became of it later is a matter for <see cref="CredentialHeldOrSought"/> (IC-4).</remarks>
public static class CertificatesIssued
{
    /// <summary>The body was not designated on the day of the certificate.</summary>
    public sealed class BodyNotDesignated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn <= l.Case.AsOf,
                    l => !l.Body.IsDesignatedOn(l.Credential.CertifiedOn));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"The {listed.Body.Name} was not designated on {listed.Credential.CertifiedOn}, when it issued the certificate.",
                    $"Ask a body that is designated for a certificate."));
        }
    }

    /// <summary>The certificate rests on a finding older than the look-back of 36 months, or later than itself.</summary>
    public sealed class FindingTooOld : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            OrderParameters parameters = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn <= l.Case.AsOf,
                    l => l.Body.IsDesignatedOn(l.Credential.CertifiedOn))
                .Match(() => parameters, p => !p.LooksBackFor(listed.Credential));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"The certificate of {listed.Credential.CertifiedOn} rests on a finding of {listed.Credential.DeterminedOn}; a body may rest one only on its finding of the {parameters.LookBackInMonths} months before.",
                    $"Ask the {listed.Body.Name} for a fresh finding and a certificate on it."));
        }
    }

    /// <summary>The proof was an accreditation, and none known of was awarded in the 36 months before the certificate.</summary>
    public sealed class AccreditationsAged : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            OrderParameters parameters = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn <= l.Case.AsOf,
                    l => l.Credential.Proof == ProofForm.ExistingAccreditation,
                    l => l.Credential.DeterminedOn == null)
                .Match(() => parameters)
                .Exists<Accreditation>(
                    a => a.CaseNumber == listed.CaseNumber,
                    a => a.AwardedOn <= listed.Credential.CertifiedOn)
                .Not<Accreditation>(
                    a => a.CaseNumber == listed.CaseNumber,
                    a => a.AwardedOn <= listed.Credential.CertifiedOn,
                    a => parameters.IsInsideLookBack(a.AwardedOn, listed.Credential.CertifiedOn!.Value));
            Then()
                .Yield(_ => AgedAccreditation.Behind(listed));
        }
    }

    /// <summary>The certificate rests on an accreditation older than the body could look back.</summary>
    public sealed class AccreditationTooOld : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            AgedAccreditation aged = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => aged, a => a.Listed.Body.IsDesignatedOn(a.Listed.Credential.CertifiedOn))
                .Match(() => parameters);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    aged.Listed,
                    $"The certificate of {aged.Listed.Credential.CertifiedOn} rests on an existing accreditation, but none on record was awarded in the {parameters.LookBackInMonths} months before it, and a body may look back no further.",
                    $"Ask the {aged.Listed.Body.Name} for a fresh finding and a certificate on it, or give the accreditation that the certificate rests on."));
        }
    }

    /// <summary>Issued by a designated body that serves the agency, on a finding recent enough.</summary>
    public sealed class GoodWhenIssued : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            OrderParameters parameters = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn <= l.Case.AsOf,
                    l => l.Body.IsDesignatedOn(l.Credential.CertifiedOn))
                .Match(() => parameters, p => p.LooksBackFor(listed.Credential) && p.LapseOf(listed.Credential) != null)
                .Not<AgedAccreditation>(a => a.Place == listed.Credential.Place);
            Then()
                .Yield(_ => IssuedCertificate.Of(listed, parameters.LapseOf(listed.Credential)!.Value));
        }
    }

    /// <summary>Issued after the day asked about, which only hindsight shows (IC-13): the application of that day is judged.</summary>
    public sealed class IssuedLater : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn > l.Case.AsOf,
                    l => l.Credential.SoughtOn <= l.Case.AsOf);
            Then()
                .Yield(_ => LiveCredential.Pending(
                    listed,
                    $"{listed.Case.Agency.Name} applied to the {listed.Body.Name} on {listed.Credential.SoughtOn} and was certified on {listed.Credential.CertifiedOn}, after {listed.Case.AsOf}."));
        }
    }

    /// <summary>Issued after the day asked about, and not asked for by then.</summary>
    public sealed class IssuedLaterUnasked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.CertifiedOn > l.Case.AsOf,
                    l => l.Credential.SoughtOn == null || l.Credential.SoughtOn > l.Case.AsOf);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"The certificate of the {listed.Body.Name} is of {listed.Credential.CertifiedOn}, after {listed.Case.AsOf}, and no request by then is recorded.",
                    $"Show a dated request, if there was one."));
        }
    }
}
