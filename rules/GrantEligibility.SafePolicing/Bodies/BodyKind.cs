using System.Text.Json.Serialization;

namespace GrantEligibility.SafePolicing.Bodies;

/// <summary>What a body is to the law.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<BodyKind>))]
public enum BodyKind
{
    /// <summary>Certified by the Attorney General to credential agencies under EO 13929 § 2(c).</summary>
    Eo13929Designated,

    /// <summary>An authorized independent credentialing body under EO 14074 § 19.</summary>
    Aicb,

    /// <summary>A state accreditor that the Attorney General did not certify.</summary>
    StateAccreditor,

    /// <summary>A licensing board of officers: it certifies persons, not agencies.</summary>
    OfficerLicensing,
}
