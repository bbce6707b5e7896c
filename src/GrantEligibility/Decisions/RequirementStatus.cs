using System.Text.Json.Serialization;

namespace GrantEligibility.Decisions;

/// <summary>The status of one requirement. The order is the order of weight: the heaviest finding is the requirement's status.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RequirementStatus>))]
public enum RequirementStatus
{
    /// <summary>The regime is not in force, or the agency or the award is outside the requirement.</summary>
    NotApplicable,

    /// <summary>Met.</summary>
    Met,

    /// <summary>Met for now, because of something limited in time, such as a pending application.</summary>
    MetConditionally,

    /// <summary>A fact that the requirement needs is missing, or an error stopped a rule.</summary>
    Undetermined,

    /// <summary>Not met.</summary>
    NotMet,
}
