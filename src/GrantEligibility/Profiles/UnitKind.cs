using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The kinds of government that receive money for an agency.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>A State; the District of Columbia and the territories among them.</summary>
    State,

    /// <summary>A unit of local government: a city, a county.</summary>
    Local,

    /// <summary>An Indian Tribe.</summary>
    Tribal,
}
