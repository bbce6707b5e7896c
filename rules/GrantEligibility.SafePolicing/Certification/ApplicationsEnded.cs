using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Applications that ended without a certificate.</summary>
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
}
