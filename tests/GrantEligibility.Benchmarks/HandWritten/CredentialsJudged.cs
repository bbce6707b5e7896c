using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Bodies;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.DatedValues;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The credentials of one agency, each under its row, and what the weightiest of them is worth.</summary>
internal sealed class CredentialsJudged
{
    private CredentialsJudged(List<JudgedCredential>? all, CredentialForce force, bool isOpen)
    {
        All = all;
        Force = force;
        IsOpen = isOpen;
    }

    /// <summary>Every credential of which something had happened by the day; null: nobody looked.</summary>
    internal List<JudgedCredential>? All { get; }

    /// <summary>What the weightiest is worth.</summary>
    internal CredentialForce Force { get; }

    /// <summary>Whether too little is known to say if a credential is held or sought.</summary>
    internal bool IsOpen { get; }

    /// <summary>Whether it is known that there is none.</summary>
    internal bool AreNone => All is { Count: 0 };

    /// <summary>Whether one is held or being sought.</summary>
    internal bool IsHeldOrSought => All is { Count: > 0 } && Force >= CredentialForce.Pending;

    /// <summary>The choices that the weightiest lean on.</summary>
    internal LeanedOn LeanedOn(AgencyCase @case)
    {
        var leanedOn = HandWritten.LeanedOn.None;
        foreach (var judged in All ?? [])
        {
            leanedOn |= judged.Force == Force ? judged.LeanedOn(@case) : HandWritten.LeanedOn.None;
        }

        return leanedOn;
    }

    internal static CredentialsJudged Of(AgencyCase @case)
    {
        if (@case.Credentials is null)
        {
            return new(null, CredentialForce.None, isOpen: true);
        }

        var all = new List<JudgedCredential>(@case.Credentials.Count);
        var force = CredentialForce.None;
        foreach (var credential in @case.Credentials)
        {
            if (!IsGone(@case, credential))
            {
                var body = ParameterDocuments.Bodies.Find(credential.BodyId);
                var judged = new JudgedCredential(credential, body, RowOf(@case, credential, body));
                all.Add(judged);
                force = judged.Force > force ? judged.Force : force;
            }
        }

        return new(all, force, force == CredentialForce.Unclear && all.Exists(j => j.Force == force && !@case.HasHappened(j.Credential.CertifiedOn)));
    }

    /// <summary>Whether nothing of a dated credential had happened yet.</summary>
    private static bool IsGone(AgencyCase @case, Credential credential)
    {
        var anyHappened = @case.HasHappened(credential.IntentDeclaredOn) || @case.HasHappened(credential.AppliedOn)
            || @case.HasHappened(credential.AcknowledgedOn) || @case.HasHappened(credential.CertifiedOn)
            || @case.HasHappened(credential.DeniedOn) || @case.HasHappened(credential.WithdrawnOn) || @case.HasHappened(credential.RevokedOn);
        return !anyHappened
            && (credential.IntentDeclaredOn ?? credential.AppliedOn ?? credential.AcknowledgedOn ?? credential.DeterminedOn
                ?? credential.CertifiedOn ?? credential.DeniedOn ?? credential.WithdrawnOn ?? credential.RevokedOn) is not null;
    }

    private static CredentialRow RowOf(AgencyCase @case, Credential credential, CredentialingBody? body)
    {
        var isAffirmation = credential.Kind == CredentialKind.HeadOfAgencyAffirmation;
        if (body is null)
        {
            return isAffirmation ? CredentialRow.AffirmedToNoListedBody : CredentialRow.BodyNotListed;
        }

        var isCertified = @case.HasHappened(credential.CertifiedOn);
        var isDenied = @case.HasHappened(credential.DeniedOn);
        var isWithdrawn = @case.HasHappened(credential.WithdrawnOn);
        if (isAffirmation && !isCertified && !isDenied && !isWithdrawn)
        {
            return CredentialRow.AffirmationNotAccepted;
        }

        var state = @case.Agency.State;
        if (body.ServesOnlyOthersThan(state))
        {
            return CredentialRow.BodyOfAnotherState;
        }

        return isCertified ? RowOfCertificate(@case, credential, body)
            : isDenied ? CredentialRow.Denied
            : isWithdrawn ? CredentialRow.Withdrawn
            : @case.HasHappened(credential.AppliedOn) || @case.HasHappened(credential.AcknowledgedOn)
                ? !body.IsDesignatedOn(@case.AsOf) ? CredentialRow.AskedOfBodyNotDesignated
                    : body.Serves(state) ? CredentialRow.Pending : CredentialRow.PendingStateUnknown
            : @case.HasHappened(credential.IntentDeclaredOn) ? CredentialRow.IntentOnly
            : CredentialRow.NeverDated;
    }

    private static CredentialRow RowOfCertificate(AgencyCase @case, Credential credential, CredentialingBody body)
    {
        var certifiedOn = credential.CertifiedOn!.Value;
        if (!body.IsDesignatedOn(certifiedOn))
        {
            return CredentialRow.IssuerNotDesignated;
        }

        if (credential.DeterminedOn is { } found && !(found <= certifiedOn && @case.Law.IsInsideLookBack(found, certifiedOn)))
        {
            return CredentialRow.FindingTooOld;
        }

        if (credential is { Proof: ProofForm.ExistingAccreditation, DeterminedOn: null } && AreAccreditationsAged(@case, certifiedOn))
        {
            return CredentialRow.AccreditationTooOld;
        }

        if (@case.HasHappened(credential.RevokedOn))
        {
            return MayCarry(@case, certifiedOn, credential.RevokedOn!.Value) ? CredentialRow.RevokedWhileAwardRuns : CredentialRow.Revoked;
        }

        return body.Serves(@case.Agency.State) ? CredentialRow.Held : CredentialRow.HeldStateUnknown;
    }

    /// <summary>Whether accreditations are on record by a day, and none is recent enough to rest a certificate on.</summary>
    private static bool AreAccreditationsAged(AgencyCase @case, DateOnly certifiedOn)
    {
        var areAny = false;
        foreach (var accreditation in @case.Accreditations ?? [])
        {
            if (accreditation.AwardedOn <= certifiedOn)
            {
                areAny = true;
                if (@case.Law.IsInsideLookBack(accreditation.AwardedOn, certifiedOn))
                {
                    return false;
                }
            }
        }

        return areAny;
    }

    /// <summary>Whether a running award was made, or may have been made, while a certificate held that was revoked later.</summary>
    private static bool MayCarry(AgencyCase @case, DateOnly certifiedOn, DateOnly revokedOn)
    {
        if (@case.Award.Stage != AwardStage.Continuation || @case.Award.EndsOn < @case.AsOf)
        {
            return false;
        }

        return @case.Happened(@case.Award.MadeOn) is not { } madeOn || (madeOn >= certifiedOn && madeOn < revokedOn);
    }
}
