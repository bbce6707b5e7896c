using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The programmes, by statute, on whose money laws set conditions.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<FundingProgram>))]
public enum FundingProgram
{
    /// <summary>The Edward Byrne Memorial Justice Assistance Grant Program: 34 U.S.C. § 10151 and what follows it.</summary>
    Byrne,

    /// <summary>The COPS grant programme: 34 U.S.C. § 10381.</summary>
    Cops,

    /// <summary>The body-camera partnership grants that S. 3985 § 201 would have made.</summary>
    BodyCameraPartnership,
}
