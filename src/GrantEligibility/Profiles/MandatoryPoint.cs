using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The two points a body must confirm (EO 13929 § 2(c)(i) and (ii)).</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<MandatoryPoint>))]
public enum MandatoryPoint
{
    /// <summary>§ 2(c)(i): the use-of-force policies comply with all applicable law.</summary>
    AdherenceToLaw,

    /// <summary>§ 2(c)(ii): the use-of-force policies bar chokeholds, save where deadly force is lawful.</summary>
    Chokeholds,
}
