using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>An agency profile, as documents write it.</summary>
internal static class AgencyProfileJson
{
    internal static readonly ObjectShape<AgencyProfile> Shape = new(Read);

    private static readonly FormatVersionAttribute Version = new(AgencyProfile.CurrentSchemaVersion);

    // In the order of canonical JSON.
    internal static void Write(AgencyProfile profile, CanonicalMembers members)
    {
        members.Text("$schema"u8, profile.Schema);
        members.List("accreditations"u8, profile.Accreditations, AccreditationJson.Write);
        members.Record("agency"u8, profile.Agency, AgencyJson.Write);
        members.List("credentials"u8, profile.Credentials, CredentialJson.Write);
        members.List("crisisResponses"u8, profile.CrisisResponses, CrisisResponseJson.Write);
        members.Record("informationSharing"u8, profile.InformationSharing, InformationSharingJson.Write);
        members.Record("policy"u8, profile.Policy, UseOfForcePolicyJson.Write);
        members.List("practices"u8, profile.Practices, PracticeJson.Write);
        members.Record("recipientUnit"u8, profile.RecipientUnit, RecipientUnitJson.Write);
        members.Text("schemaVersion"u8, profile.SchemaVersion);
        members.List("subRecipients"u8, profile.SubRecipients, SubRecipientJson.Write);
    }

    private static AgencyProfile Read(Members members) => new()
    {
        Schema = members.TextOrNull("$schema"),
        SchemaVersion = members.Text("schemaVersion", Version),
        Agency = members.Record("agency", AgencyJson.Shape),
        Credentials = members.ListOrNull("credentials", CredentialJson.Shape),
        Accreditations = members.ListOrNull("accreditations", AccreditationJson.Shape),
        Policy = members.RecordOrNull("policy", UseOfForcePolicyJson.Shape),
        InformationSharing = members.RecordOrNull("informationSharing", InformationSharingJson.Shape),
        Practices = members.ListOrNull("practices", PracticeJson.Shape),
        CrisisResponses = members.ListOrNull("crisisResponses", CrisisResponseJson.Shape),
        RecipientUnit = members.RecordOrNull("recipientUnit", RecipientUnitJson.Shape),
        SubRecipients = members.ListOrNull("subRecipients", SubRecipientJson.Shape),
    };
}
