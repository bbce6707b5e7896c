using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What a finding says of the policies against the law.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<LawConformity>))]
public enum LawConformity
{
    /// <summary>They comply with all applicable federal, state and local law.</summary>
    Conforms,

    /// <summary>They conflict with a law.</summary>
    Conflict,
}
