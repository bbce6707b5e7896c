using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Profiles.Json.Records;

/// <summary>A sub-recipient, as documents write it.</summary>
internal static class SubRecipientJson
{
    internal static readonly ObjectShape<SubRecipient> Shape = new(Read);

    // In the order of canonical JSON.
    internal static void Write(SubRecipient sub, CanonicalMembers members)
    {
        members.List("accreditations"u8, sub.Accreditations, AccreditationJson.Write);
        members.Record("agency"u8, sub.Agency, AgencyJson.Write);
        members.List("credentials"u8, sub.Credentials, CredentialJson.Write);
        members.Record("informationSharing"u8, sub.InformationSharing, InformationSharingJson.Write);
        members.Record("policy"u8, sub.Policy, UseOfForcePolicyJson.Write);
    }

    private static SubRecipient Read(Members members) => new()
    {
        Agency = members.Record("agency", AgencyJson.Shape),
        Credentials = members.ListOrNull("credentials", CredentialJson.Shape),
        Accreditations = members.ListOrNull("accreditations", AccreditationJson.Shape),
        Policy = members.RecordOrNull("policy", UseOfForcePolicyJson.Shape),
        InformationSharing = members.RecordOrNull("informationSharing", InformationSharingJson.Shape),
    };
}
