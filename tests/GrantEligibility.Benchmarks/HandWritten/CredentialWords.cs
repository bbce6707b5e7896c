namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>What is said of a credential, row by row.</summary>
internal static class CredentialWords
{
    /// <summary>Why the credential is worth what it is.</summary>
    internal static string Because(JudgedCredential judged, AgencyCase @case)
    {
        var (credential, body, row) = judged;
        var agency = @case.Agency.Name;
        return row switch
        {
            CredentialRow.BodyNotListed =>
                $"'{credential.BodyId}' is not among the bodies known to be certified by the Attorney General, and only those can give a credential under § 2(b).",
            CredentialRow.AffirmedToNoListedBody =>
                $"The head of {agency} affirms that the order is met, but no designated body has accepted the affirmation; what the DOJ Standards further ask of one was not read.",
            CredentialRow.AffirmationNotAccepted =>
                $"The head of {agency} affirms that the order is met, but the {body!.Name} has not accepted the affirmation; what the DOJ Standards further ask of one was not read.",
            CredentialRow.BodyOfAnotherState =>
                $"The {body!.Name} credentials agencies of {string.Join(", ", body.States)}; {agency} is in {@case.Agency.State}, and nothing says that a state body may certify outside its State.",
            CredentialRow.IssuerNotDesignated =>
                $"The {body!.Name} was not designated on {credential.CertifiedOn:O}, when it issued the certificate.",
            CredentialRow.FindingTooOld =>
                $"The certificate of {credential.CertifiedOn:O} rests on a finding of {credential.DeterminedOn:O}; a body may rest one only on its finding of the {@case.Law.LookBackInMonths} months before.",
            CredentialRow.AccreditationTooOld =>
                $"The certificate of {credential.CertifiedOn:O} rests on an existing accreditation, but none on record was awarded in the {@case.Law.LookBackInMonths} months before it, and a body may look back no further.",
            CredentialRow.RevokedWhileAwardRuns =>
                $"The {body!.Name} revoked its certificate of {credential.CertifiedOn:O} on {credential.RevokedOn:O}. Whether a revoked certificate carries for the life of an award made while it held is not settled.",
            CredentialRow.Revoked =>
                $"The {body!.Name} revoked its certificate of {credential.CertifiedOn:O} on {credential.RevokedOn:O}.",
            CredentialRow.Held => Held(judged, @case),
            CredentialRow.HeldStateUnknown => $"{Held(judged, @case)} {StateUnknown(judged, @case)}",
            CredentialRow.Denied =>
                $"The {body!.Name} denied the application of {agency} on {credential.DeniedOn:O}.",
            CredentialRow.Withdrawn =>
                $"{agency} withdrew its application to the {body!.Name} on {credential.WithdrawnOn:O}.",
            CredentialRow.Pending => Pending(judged, @case),
            CredentialRow.PendingStateUnknown => $"{Pending(judged, @case)} {StateUnknown(judged, @case)}",
            CredentialRow.AskedOfBodyNotDesignated =>
                $"{agency} applied to the {body!.Name} on {judged.SoughtOn(@case):O}, but the body is not designated on {@case.AsOf:O}.",
            CredentialRow.IntentOnly =>
                $"{agency} said on {credential.IntentDeclaredOn:O} that it means to apply to the {body!.Name}, but no dated request is recorded, and an intent is not enough.",
            _ => $"A credential of the {body!.Name} is recorded without a date: it is unknown whether it was asked for, given or denied.",
        };
    }

    /// <summary>What the agency can do about a credential that does not count, or may not.</summary>
    internal static string Remedy(JudgedCredential judged, AgencyCase @case) => judged.Row switch
    {
        CredentialRow.BodyNotListed =>
            $"Check the COPS Office list for '{judged.Credential.BodyId}'; if it is not there, take the application to a body that is.",
        CredentialRow.AffirmedToNoListedBody or CredentialRow.AffirmationNotAccepted => "Ask the COPS Office, or seek the certificate of a designated body.",
        CredentialRow.BodyOfAnotherState => $"Take the application to a body that serves {@case.Agency.State}.",
        CredentialRow.IssuerNotDesignated => "Ask a body that is designated for a certificate.",
        CredentialRow.FindingTooOld => $"Ask the {judged.Body!.Name} for a fresh finding and a certificate on it.",
        CredentialRow.AccreditationTooOld =>
            $"Ask the {judged.Body!.Name} for a fresh finding and a certificate on it, or give the accreditation that the certificate rests on.",
        CredentialRow.RevokedWhileAwardRuns => "Ask the COPS Office, or apply for a new certificate.",
        CredentialRow.Revoked => "Cure what led to the revocation and ask for a new certificate.",
        CredentialRow.HeldStateUnknown or CredentialRow.PendingStateUnknown => "Give the State of the agency.",
        CredentialRow.Withdrawn => "Apply again.",
        CredentialRow.AskedOfBodyNotDesignated => "Apply to a body that is designated.",
        CredentialRow.IntentOnly => $"Send the {judged.Body!.Name} a dated request and keep its acknowledgement.",
        _ => "Give the dates of the application and of the body's answer.",
    };

    /// <summary>The question that would settle whether a credential counts.</summary>
    internal static string Question(JudgedCredential judged, AgencyCase @case) => judged.Row switch
    {
        CredentialRow.AffirmedToNoListedBody or CredentialRow.AffirmationNotAccepted =>
            $"Does the COPS Office accept an affirmation of the head of {@case.Agency.Name} that no designated body has accepted?",
        CredentialRow.RevokedWhileAwardRuns => "Does the COPS Office let the award run on after the revocation?",
        CredentialRow.HeldStateUnknown or CredentialRow.PendingStateUnknown => $"In which State is {@case.Agency.Name}?",
        _ => $"When did {@case.Agency.Name} apply to the {judged.Body!.Name}, and what came of it?",
    };

    private static string Held(JudgedCredential judged, AgencyCase @case) =>
        $"The {judged.Body!.Name} certified {@case.Agency.Name} on {judged.Credential.CertifiedOn:O}; the certificate holds until {@case.Law.LapseOf(judged.Credential.CertifiedOn!.Value):O}, that day excluded.";

    private static string Pending(JudgedCredential judged, AgencyCase @case) =>
        $"{@case.Agency.Name} applied to the {judged.Body!.Name} on {judged.SoughtOn(@case):O}, and the application is pending on {@case.AsOf:O}.";

    private static string StateUnknown(JudgedCredential judged, AgencyCase @case) =>
        $"But the {judged.Body!.Name} credentials agencies of {string.Join(", ", judged.Body.States)} only, and the State of {@case.Agency.Name} is unknown.";
}
