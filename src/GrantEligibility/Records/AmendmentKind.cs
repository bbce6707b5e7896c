using System.Text.Json.Serialization;

namespace GrantEligibility.Records;

/// <summary>What an official does about a record.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AmendmentKind>))]
public enum AmendmentKind
{
    /// <summary>Another outcome is taken than the engine's.</summary>
    Override,

    /// <summary>Something in what was recorded is said to be wrong.</summary>
    Correction,
}
