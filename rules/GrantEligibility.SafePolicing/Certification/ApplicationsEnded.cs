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
            ListedCredential listed = default!;
            When()
                .Match(() => listed, l => l.Credential.CertifiedOn == null && l.Credential.DeniedOn != null);
            Then()
                .Yield(_ => CredentialStanding.Denied(
                    listed,
                    $"The {listed.Body.Name} denied the application of {listed.Case.Agency.Name} on {listed.Credential.DeniedOn}."));
        }
    }

    /// <summary>The agency withdrew the application.</summary>
    public sealed class Withdrawn : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(() => listed, l => l.Credential.CertifiedOn == null && l.Credential.DeniedOn == null && l.Credential.WithdrawnOn != null);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} withdrew its application to the {listed.Body.Name} on {listed.Credential.WithdrawnOn}.",
                    $"Apply again."));
        }
    }
}
