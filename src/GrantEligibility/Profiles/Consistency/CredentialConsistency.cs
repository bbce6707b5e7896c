using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>One application goes one way, and its days follow each other.</summary>
internal static class CredentialConsistency
{
    private const string OneEnd = "An application ends in one way: give each application an entry of its own, or keep the event that happened.";

    internal static void Check(RecordView credential)
    {
        CheckOrder(credential);
        CheckOutcome(credential);
        CheckCertificate(credential);
        CheckNote(credential);
    }

    private static void CheckOrder(RecordView credential)
    {
        var sought = credential.States(nameof(Credential.AppliedOn)) ? nameof(Credential.AppliedOn) : nameof(Credential.AcknowledgedOn);
        credential.InOrder(
            nameof(Credential.AppliedOn), nameof(Credential.AcknowledgedOn), "A body acknowledges a request once it was made: correct one of the two.");
        credential.InOrder(
            nameof(Credential.AppliedOn), nameof(Credential.CertifiedOn), "A certificate follows the request: correct one of the two.");
        credential.InOrder(sought, nameof(Credential.DeniedOn), "A denial follows the request: correct one of the two.");
        credential.InOrder(sought, nameof(Credential.WithdrawnOn), "A withdrawal follows the request: correct one of the two.");
        credential.InOrder(
            nameof(Credential.CertifiedOn), nameof(Credential.RevokedOn), "A revocation follows the certificate: correct one of the two.");
        credential.InOrder(
            nameof(Credential.DeterminedOn), nameof(Credential.CertifiedOn), "A certificate rests on a finding made by its own day: correct one of the two.");
    }

    private static void CheckOutcome(RecordView credential)
    {
        credential.Excludes(nameof(Credential.DeniedOn), nameof(Credential.CertifiedOn), OneEnd);
        credential.Excludes(nameof(Credential.WithdrawnOn), nameof(Credential.CertifiedOn), OneEnd);
    }

    private static void CheckCertificate(RecordView credential)
    {
        credential.Needs(
            nameof(Credential.RevokedOn), nameof(Credential.CertifiedOn), "Only a certificate is revoked: give its day, or take the revocation out.");
        credential.Needs(
            nameof(Credential.Recites), nameof(Credential.CertifiedOn), "Only a certificate recites: give its day, or take 'recites' out.");
    }

    private static void CheckNote(RecordView credential)
    {
        if (!credential.States(nameof(Credential.Note)) && credential.Says(nameof(Credential.Kind), CredentialKind.HeadOfAgencyAffirmation))
        {
            credential.Report(
                nameof(Credential.Kind),
                FaultCodes.Contradiction,
                "An affirmation by the head of the agency stands without 'note'.",
                "Add 'note' and say what was affirmed and to whom.");
        }
    }
}
