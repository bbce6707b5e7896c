using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>Whose money an award is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AwardComponent>))]
public enum AwardComponent
{
    /// <summary>Department of Justice: Office of Community Oriented Policing Services.</summary>
    CopsOffice,

    /// <summary>Department of Justice: Office of Justice Programs, its bureaus included.</summary>
    OfficeOfJusticePrograms,

    /// <summary>Department of Justice: Office on Violence Against Women.</summary>
    OfficeOnViolenceAgainstWomen,

    /// <summary>Another part of the Department of Justice.</summary>
    OtherJustice,

    /// <summary>Not the Department of Justice: another department, a State, a foundation.</summary>
    OutsideJustice,
}
