using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Who made a finding on the policies against the law.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LawConformitySource>))]
public enum LawConformitySource
{
    /// <summary>A credentialing body.</summary>
    Body,

    /// <summary>The head of the agency, by attestation; it counts where the body accepts attestations.</summary>
    HeadOfAgency,

    /// <summary>A court, an attorney general, an inspector or anybody else; it proves a conflict, never conformity.</summary>
    Other,
}
