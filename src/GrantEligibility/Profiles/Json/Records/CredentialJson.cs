using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A credential, as documents write it.</summary>
internal static class CredentialJson
{
    internal static readonly ObjectShape<Credential> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(Credential credential, CanonicalMembers members)
    {
        members.Date("acknowledgedOn"u8, credential.AcknowledgedOn);
        members.Date("appliedOn"u8, credential.AppliedOn);
        members.Text("bodyId"u8, credential.BodyId);
        members.Date("certifiedOn"u8, credential.CertifiedOn);
        members.Date("deniedOn"u8, credential.DeniedOn);
        members.Date("determinedOn"u8, credential.DeterminedOn);
        members.Date("intentDeclaredOn"u8, credential.IntentDeclaredOn);
        members.Word<CredentialKind>("kind"u8, credential.Kind);
        members.Text("note"u8, credential.Note);
        members.Word("proof"u8, credential.Proof);
        members.Words("recites"u8, credential.Recites);
        members.Date("revokedOn"u8, credential.RevokedOn);
        members.Date("withdrawnOn"u8, credential.WithdrawnOn);
    }

    private static Credential Read(Members members) => new()
    {
        BodyId = members.Text("bodyId"),
        Kind = members.Word<CredentialKind>("kind"),
        Proof = members.WordOrNull<ProofForm>("proof"),
        Recites = members.WordsOrNull<MandatoryPoint>("recites"),
        IntentDeclaredOn = members.DateOrNull("intentDeclaredOn"),
        AppliedOn = members.DateOrNull("appliedOn"),
        AcknowledgedOn = members.DateOrNull("acknowledgedOn"),
        DeterminedOn = members.DateOrNull("determinedOn"),
        CertifiedOn = members.DateOrNull("certifiedOn"),
        DeniedOn = members.DateOrNull("deniedOn"),
        WithdrawnOn = members.DateOrNull("withdrawnOn"),
        RevokedOn = members.DateOrNull("revokedOn"),
        Note = members.TextOrNull("note"),
    };
}
