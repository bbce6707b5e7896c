using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Certification;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>A credential and the row it falls under on the day asked about.</summary>
/// <param name="Credential">The credential as the profile has it.</param>
/// <param name="Body">The body it is with; null where the registry does not list it.</param>
/// <param name="Row">The row.</param>
internal readonly record struct JudgedCredential(Credential Credential, CredentialingBody? Body, CredentialRow Row)
{
    /// <summary>What the credential is worth.</summary>
    internal CredentialForce Force => Row switch
    {
        CredentialRow.Held => CredentialForce.Held,
        CredentialRow.Pending => CredentialForce.Pending,
        CredentialRow.AffirmedToNoListedBody or CredentialRow.AffirmationNotAccepted or CredentialRow.RevokedWhileAwardRuns
            or CredentialRow.HeldStateUnknown or CredentialRow.PendingStateUnknown or CredentialRow.NeverDated => CredentialForce.Unclear,
        CredentialRow.Denied => CredentialForce.Denied,
        _ => CredentialForce.None,
    };

    /// <summary>What an officer should look out for though the credential counts; null where there is nothing.</summary>
    internal string? Caution
    {
        get
        {
            var unverified = Body!.Verified ? null : $"That the {Body.Name} was designated is recalled and unverified: check the COPS Office list.";
            if (Credential.Kind != CredentialKind.HeadOfAgencyAffirmation)
            {
                return unverified;
            }

            var affirmed = $"The credential is an affirmation of the head of the agency that the body accepted: {Credential.Note ?? "no note stands beside it"}";
            return unverified is null ? affirmed : $"{unverified} {affirmed}";
        }
    }

    /// <summary>The choices that the row leans on.</summary>
    internal LeanedOn LeanedOn(AgencyCase @case) => Row switch
    {
        CredentialRow.IntentOnly => HandWritten.LeanedOn.Seeking,
        CredentialRow.Pending or CredentialRow.PendingStateUnknown when SoughtOn(@case) > @case.Law.FirstListDueOn => HandWritten.LeanedOn.LateApplication,
        _ => HandWritten.LeanedOn.None,
    };

    /// <summary>The first day on which the body is known to have had the request.</summary>
    internal DateOnly? SoughtOn(AgencyCase @case) => @case.Happened(Credential.AppliedOn) ?? @case.Happened(Credential.AcknowledgedOn);
}
