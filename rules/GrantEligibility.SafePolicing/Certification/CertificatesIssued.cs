using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
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
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn <= @case.AsOf)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => !b.IsDesignatedOn(credential.CertifiedOn));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"The {body.Name} was not designated on {credential.CertifiedOn}, when it issued the certificate.",
                    $"Ask a body that is designated for a certificate."));
        }
    }

    /// <summary>The certificate rests on a finding older than the look-back of 36 months, or later than itself.</summary>
    public sealed class FindingTooOld : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn <= @case.AsOf)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(credential.CertifiedOn))
                .Match(() => parameters, p => !p.LooksBackFor(credential));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"The certificate of {credential.CertifiedOn} rests on a finding of {credential.DeterminedOn}; a body may rest one only on its finding of the {parameters.LookBackInMonths} months before.",
                    $"Ask the {body.Name} for a fresh finding and a certificate on it."));
        }
    }

    /// <summary>The proof was an accreditation, and none known of was awarded in the 36 months before the certificate.</summary>
    public sealed class AccreditationsAged : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn <= @case.AsOf,
                    c => c.Proof == ProofForm.ExistingAccreditation,
                    c => c.DeterminedOn == null)
                .Match(() => parameters)
                .Exists<Accreditation>(
                    a => a.CaseNumber == @case.Number,
                    a => a.AwardedOn <= credential.CertifiedOn)
                .Not<Accreditation>(
                    a => a.CaseNumber == @case.Number,
                    a => a.AwardedOn <= credential.CertifiedOn,
                    a => parameters.IsInsideLookBack(a.AwardedOn, credential.CertifiedOn!.Value));
            Then()
                .Yield(_ => AgedAccreditation.Behind(credential));
        }
    }

    /// <summary>The certificate rests on an accreditation older than the body could look back.</summary>
    public sealed class AccreditationTooOld : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            AgedAccreditation aged = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(() => aged, a => a.CaseNumber == @case.Number)
                .Match(
                    () => body,
                    b => b.Id == aged.Credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(aged.Credential.CertifiedOn))
                .Match(() => parameters);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    aged.Credential,
                    body,
                    $"The certificate of {aged.Credential.CertifiedOn} rests on an existing accreditation, but none on record was awarded in the {parameters.LookBackInMonths} months before it, and a body may look back no further.",
                    $"Ask the {body.Name} for a fresh finding and a certificate on it, or give the accreditation that the certificate rests on."));
        }
    }

    /// <summary>Issued by a designated body that serves the agency, on a finding recent enough.</summary>
    public sealed class GoodWhenIssued : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            OrderParameters parameters = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn <= @case.AsOf)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(credential.CertifiedOn))
                .Match(() => parameters, p => p.LooksBackFor(credential) && p.LapseOf(credential) != null)
                .Not<AgedAccreditation>(a => a.CaseNumber == @case.Number, a => a.Place == credential.Place);
            Then()
                .Yield(_ => IssuedCertificate.Of(credential, body, parameters.LapseOf(credential)!.Value));
        }
    }

    /// <summary>Issued after the day asked about, which only hindsight shows (IC-13): the application of that day is judged.</summary>
    public sealed class IssuedLater : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn > @case.AsOf,
                    c => c.SoughtOn <= @case.AsOf)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => LiveCredential.Pending(
                    credential,
                    body,
                    $"{@case.Agency.Name} applied to the {body.Name} on {credential.SoughtOn} and was certified on {credential.CertifiedOn}, after {@case.AsOf}."));
        }
    }

    /// <summary>Issued after the day asked about, and not asked for by then.</summary>
    public sealed class IssuedLaterUnasked : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            CredentialingBody body = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.CertifiedOn > @case.AsOf,
                    c => c.SoughtOn == null || c.SoughtOn > @case.AsOf)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"The certificate of the {body.Name} is of {credential.CertifiedOn}, after {@case.AsOf}, and no request by then is recorded.",
                    $"Show a dated request, if there was one."));
        }
    }
}
