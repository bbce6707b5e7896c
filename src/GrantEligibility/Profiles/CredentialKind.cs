using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Who vouches for the agency in a credential (DOJ Standards for Certification, "Who applies").</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CredentialKind>))]
public enum CredentialKind
{
    /// <summary>A credentialing body certifies the agency, on whatever proof it accepts.</summary>
    BodyCertification,

    /// <summary>The head of the agency affirms that the order and the Standards are met.</summary>
    HeadOfAgencyAffirmation,
}
