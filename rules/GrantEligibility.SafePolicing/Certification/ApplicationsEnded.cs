using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Bodies;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Credentials that were denied or withdrawn, never asked for, or never dated.</summary>
public static class ApplicationsEnded
{
    /// <summary>The body denied the application.</summary>
    public sealed class Denied : Rule
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
                    c => c.CertifiedOn == null && c.DeniedOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Denied(
                    credential,
                    body,
                    $"The {body.Name} denied the application of {@case.Agency.Name} on {credential.DeniedOn}."));
        }
    }

    /// <summary>The agency withdrew the application.</summary>
    public sealed class Withdrawn : Rule
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
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"{@case.Agency.Name} withdrew its application to the {body.Name} on {credential.WithdrawnOn}.",
                    $"Apply again."));
        }
    }

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
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null && c.SoughtOn == null && c.IntentDeclaredOn == null)
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
