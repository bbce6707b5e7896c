using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What a policy on body-worn cameras may cover.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BodyCameraTopic>))]
public enum BodyCameraTopic
{
    /// <summary>When cameras are used.</summary>
    Use,

    /// <summary>The privacy of those recorded.</summary>
    Privacy,

    /// <summary>How long recordings are kept.</summary>
    Retention,

    /// <summary>Discipline for failing to use one.</summary>
    Discipline,
}
