using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>How an award's recipients are chosen.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardKind>))]
public enum AwardKind
{
    /// <summary>The grantor chooses among applicants.</summary>
    Discretionary,

    /// <summary>A statute's formula allots the money.</summary>
    Formula,
}
