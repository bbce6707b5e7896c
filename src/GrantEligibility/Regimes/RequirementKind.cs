using System.Text.Json.Serialization;

namespace GrantEligibility.Regimes;

/// <summary>What a requirement's findings do.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RequirementKind>))]
public enum RequirementKind
{
    /// <summary>It decides: its status enters the outcome.</summary>
    Condition,

    /// <summary>It advises, and never decides.</summary>
    Advisory,

    /// <summary>It may favour an application in the choice among eligible ones, and never decides.</summary>
    Priority,
}
