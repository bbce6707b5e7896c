using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>The whole answer, in one word.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The regime puts no bar in the way. It is no entitlement.</summary>
    Eligible,

    /// <summary>No bar for now; something limited in time holds it open.</summary>
    EligibleWithConditions,

    /// <summary>Something the answer needs is unknown.</summary>
    Undetermined,

    /// <summary>At least one requirement is not met.</summary>
    NotEligible,
}
