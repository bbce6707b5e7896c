using System.Text.Json.Serialization;

namespace GrantEligibility.Explanations;

/// <summary>What a step of a derivation is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TrailNodeKind>))]
public enum TrailNodeKind
{
    /// <summary>The outcome.</summary>
    Decision,

    /// <summary>The status of a requirement.</summary>
    Requirement,

    /// <summary>What a rule concluded on a requirement.</summary>
    Finding,

    /// <summary>A fact that a rule derived.</summary>
    DerivedFact,

    /// <summary>A condition of a rule, with the values that met it.</summary>
    Condition,

    /// <summary>A condition that something be absent, or hold of all.</summary>
    Absence,

    /// <summary>A fact that the profile, the award, the regime or the question supplied.</summary>
    SuppliedFact,

    /// <summary>An error while a rule was evaluated.</summary>
    Error,
}
