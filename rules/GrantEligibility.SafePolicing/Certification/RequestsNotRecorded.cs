using GrantEligibility.Regimes;
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
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsRequestUnrecorded,
                    l => l.Credential.IntentDeclaredOn != null)
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "dated-request");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} said on {listed.Credential.IntentDeclaredOn} that it means to apply to the {listed.Body.Name}, but no dated request is recorded, and an intent is not enough.",
                    $"Send the {listed.Body.Name} a dated request and keep its acknowledgement."));
        }
    }

    /// <summary>An intent to apply to a designated body, read as seeking (IC-9).</summary>
    public sealed class IntentSuffices : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsRequestUnrecorded,
                    l => l.Credential.IntentDeclaredOn != null,
                    l => l.Body.IsDesignatedOn(l.Case.AsOf))
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "intent-suffices");
            Then()
                .Yield(_ => LiveCredential.Pending(
                    listed,
                    $"{listed.Case.Agency.Name} said on {listed.Credential.IntentDeclaredOn} that it means to apply to the {listed.Body.Name}, and that is read as seeking."));
        }
    }

    /// <summary>An intent to apply to a body that is not designated, where an intent would do (IC-9).</summary>
    public sealed class IntentToNoDesignatedBody : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsRequestUnrecorded,
                    l => l.Credential.IntentDeclaredOn != null,
                    l => !l.Body.IsDesignatedOn(l.Case.AsOf))
                .Match<Choice>(c => c.Name == "IC-9", c => c.Reading == "intent-suffices");
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"{listed.Case.Agency.Name} means to apply to the {listed.Body.Name}, which is not designated on {listed.Case.AsOf}.",
                    $"Apply to a body that is designated."));
        }
    }

    /// <summary>An earlier finding of the body is no request.</summary>
    public sealed class FindingOnly : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsRequestUnrecorded,
                    l => l.Credential.IntentDeclaredOn == null,
                    l => l.Credential.DeterminedOn != null);
            Then()
                .Yield(_ => CredentialStanding.Refused(
                    listed,
                    $"The {listed.Body.Name} made a finding on {listed.Credential.DeterminedOn}, but {listed.Case.Agency.Name} has neither a certificate on it nor, so far as recorded, asked for one.",
                    $"Ask the {listed.Body.Name} for a certificate on its finding."));
        }
    }

    /// <summary>No date says when, or whether, the credential was asked for.</summary>
    public sealed class NeverDated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            ListedCredential listed = default!;
            When()
                .Match(
                    () => listed,
                    l => l.Credential.IsRequestUnrecorded,
                    l => l.Credential.IntentDeclaredOn == null,
                    l => l.Credential.DeterminedOn == null);
            Then()
                .Yield(_ => CredentialStanding.Unclear(
                    listed,
                    $"A credential of the {listed.Body.Name} is recorded without a date: it is unknown whether it was asked for, given or denied.",
                    $"When did {listed.Case.Agency.Name} apply to the {listed.Body.Name}, and what came of it?",
                    "Give the dates of the application and of the body's answer."));
        }
    }
}
