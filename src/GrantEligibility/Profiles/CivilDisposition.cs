using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>How a civil case ended. EO 13929 § 3(b) names judgments, not settlements.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CivilDisposition>))]
public enum CivilDisposition
{
    /// <summary>A judgment against the officer.</summary>
    Judgment,

    /// <summary>A settlement without a judgment.</summary>
    Settlement,
}
