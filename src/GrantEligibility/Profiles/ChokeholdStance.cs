using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What a use-of-force policy says of holds that restrict breathing.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ChokeholdStance>))]
public enum ChokeholdStance
{
    /// <summary>Not known; the same as leaving the member out.</summary>
    Unknown,

    /// <summary>Barred outright.</summary>
    Banned,

    /// <summary>Barred save where deadly force is lawful.</summary>
    BannedExceptDeadlyForce,

    /// <summary>Barred, with an exception wider than deadly force.</summary>
    BannedWithWiderException,

    /// <summary>Allowed.</summary>
    Permitted,

    /// <summary>The policy says nothing on them.</summary>
    Silent,
}
