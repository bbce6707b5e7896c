using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>Credentials that fail, or stay open, by whom they were asked of: only a body that the Attorney General certified for the agency's State can give one.</summary>
/// <remarks>
/// Nothing says that a state body may certify outside its State, so that such a credential does not count. The second
/// element of a head-of-agency affirmation was not read, so that one which no body accepted stays open.
/// </remarks>
public static class BodyAddressed
{
    /// <summary>The registry does not list the body.</summary>
    public sealed class NotListed : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.BodyCertification)
                .Match<UnlistedBody>(b => b.Id == credential.BodyId);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    null,
                    $"'{credential.BodyId}' is not among the bodies known to be certified by the Attorney General, and only those can give a credential under § 2(b).",
                    $"Check the COPS Office list for '{credential.BodyId}'; if it is not there, take the application to a body that is."));
        }
    }

    /// <summary>The head of the agency affirms, and no listed body stands behind it.</summary>
    public sealed class AffirmationToNoListedBody : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Credential credential = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => credential,
                    c => c.CaseNumber == @case.Number,
                    c => c.Kind == CredentialKind.HeadOfAgencyAffirmation)
                .Match<UnlistedBody>(b => b.Id == credential.BodyId);
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    credential,
                    null,
                    $"The head of {@case.Agency.Name} affirms that the order is met, but no designated body has accepted the affirmation; what the DOJ Standards further ask of one was not read.",
                    $"Does the COPS Office accept an affirmation of the head of {@case.Agency.Name} that no designated body has accepted?",
                    "Ask the COPS Office, or seek the certificate of a designated body."));
        }
    }

    /// <summary>The head of the agency affirms, and the body has neither accepted nor turned it down.</summary>
    public sealed class AffirmationNotAccepted : Rule
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
                    c => c.CertifiedOn == null && c.DeniedOn == null && c.WithdrawnOn == null)
                .Match(() => body, b => b.Id == credential.BodyId);
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    credential,
                    body,
                    $"The head of {@case.Agency.Name} affirms that the order is met, but the {body.Name} has not accepted the affirmation; what the DOJ Standards further ask of one was not read.",
                    $"Does the COPS Office accept an affirmation of the head of {@case.Agency.Name} that no designated body has accepted?",
                    "Ask the COPS Office, or seek the certificate of a designated body."));
        }
    }

    /// <summary>A state body of another State.</summary>
    public sealed class OfAnotherState : Rule
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
                    c => c.Kind == CredentialKind.BodyCertification || c.CertifiedOn != null || c.DeniedOn != null || c.WithdrawnOn != null)
                .Match(
                    () => body,
                    b => b.Id == credential.BodyId,
                    b => b.ServesOnlyOthersThan(@case.Agency.State));
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    credential,
                    body,
                    $"The {body.Name} credentials agencies of {body.States}; {@case.Agency.Name} is in {@case.Agency.State}, and nothing says that a state body may certify outside its State.",
                    $"Take the application to a body that serves {@case.Agency.State}."));
        }
    }
}
