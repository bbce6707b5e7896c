using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Which credentials are with a listed body that, so far as is known, serves the agency's State: only those can count.</summary>
/// <remarks>The others are a matter for <see cref="BodyAddressed"/>.</remarks>
public static class CredentialsListed
{
    /// <summary>Asked of the body, whatever came of it.</summary>
    public sealed class AskedOfBody : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => ListedCredential.Of(@case, credential, body));
        }
    }

    /// <summary>Affirmed by the head of the agency, and answered by the body.</summary>
    public sealed class AffirmationAnswered : Rule
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
                    c => c.Kind == CredentialKind.HeadOfAgencyAffirmation,
                    c => c.CertifiedOn != null || c.DeniedOn != null || c.WithdrawnOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.MayServe(@case.Agency.State));
            Then()
                .Yield(_ => ListedCredential.Of(@case, credential, body));
        }
    }
}
