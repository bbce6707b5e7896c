using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Credentials for which no dated request is recorded: an intent, an earlier finding, or nothing at all.</summary>
public static class RequestsNotRecorded
{
    /// <summary>An intent is no application (IC-9).</summary>
    public sealed class IntentOnly : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State))
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "dated-request");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} said on {credential.IntentDeclaredOn} that it means to apply to the {body.Name}, but no dated request is recorded, and an intent is not enough.",
                    $"Send the {body.Name} a dated request and keep its acknowledgement."));
        }
    }

    /// <summary>An intent to apply to a designated body, read as seeking (IC-9).</summary>
    public sealed class IntentSuffices : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => b.IsDesignatedOn(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "intent-suffices");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    credential,
                    body,
                    $"{@case.Agency.Name} said on {credential.IntentDeclaredOn} that it means to apply to the {body.Name}, and that is read as seeking."));
        }
    }

    /// <summary>An intent to apply to a body that is not designated, where an intent would do (IC-9).</summary>
    public sealed class IntentToNoDesignatedBody : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State),
                    b => !b.IsDesignatedOn(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "intent-suffices");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} means to apply to the {body.Name}, which is not designated on {@case.AsOf}.",
                    $"Apply to a body that is designated."));
        }
    }

    /// <summary>An earlier finding of the body is no request.</summary>
    public sealed class FindingOnly : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn == null,
                    c => c.DeterminedOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"The {body.Name} made a finding on {credential.DeterminedOn}, but {@case.Agency.Name} has neither a certificate on it nor, so far as recorded, asked for one.",
                    $"Ask the {body.Name} for a certificate on its finding."));
        }
    }

    /// <summary>No date says when, or whether, the credential was asked for.</summary>
    public sealed class NeverDated : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification,
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn == null,
                    c => c.DeterminedOn == null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    credential,
                    body,
                    $"A credential of the {body.Name} is recorded without a date: it is unknown whether it was asked for, given or denied.",
                    $"When did {@case.Agency.Name} apply to the {body.Name}, and what came of it?",
                    "Give the dates of the application and of the body's answer."));
        }
    }
}
