using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What of an award is asked about.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardStage>))]
public enum AwardStage
{
    /// <summary>A new award.</summary>
    New,

    /// <summary>The continuation of an award already made.</summary>
    Continuation,
}
