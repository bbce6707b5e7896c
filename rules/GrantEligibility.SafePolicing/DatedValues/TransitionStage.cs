using System.Text.Json.Serialization;

namespace GrantEligibility.SafePolicing.DatedValues;

/// <summary>The stages in the life of the clause of EO 14074 § 19(b) that keeps accreditation requirements.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TransitionStage>))]
public enum TransitionStage
{
    /// <summary>Before EO 14074 was signed.</summary>
    NotSigned,

    /// <summary>In force: no new standards yet.</summary>
    InForce,

    /// <summary>Spent: the new standards are final.</summary>
    StandardsFinalised,

    /// <summary>Gone with EO 14074.</summary>
    Rescinded,
}
