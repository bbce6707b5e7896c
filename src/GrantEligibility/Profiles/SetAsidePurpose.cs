using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>What a share of Byrne money may be set aside for.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SetAsidePurpose>))]
public enum SetAsidePurpose
{
    /// <summary>Help for agencies to gain or keep accreditation.</summary>
    Accreditation,

    /// <summary>Standards of management, training, hiring and oversight.</summary>
    Standards,

    /// <summary>Best practices against profiling.</summary>
    AntiProfiling,

    /// <summary>Policies and protocols for body-worn cameras.</summary>
    BodyCameras,
}
