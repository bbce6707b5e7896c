using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The kinds of agency that the law tells apart.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AgencyKind>))]
public enum AgencyKind
{
    /// <summary>A State's own police, troopers or other law enforcement agency.</summary>
    State,

    /// <summary>A city, county, sheriff's or other local law enforcement agency.</summary>
    Local,

    /// <summary>The police of a university or college.</summary>
    UniversityOrCollege,

    /// <summary>The police of a Tribe.</summary>
    Tribal,

    /// <summary>The police of a territory.</summary>
    Territorial,

    /// <summary>A federal law enforcement agency.</summary>
    Federal,

    /// <summary>Not a law enforcement agency: a health department, a nonprofit, a city's own administration.</summary>
    NotLawEnforcement,
}
