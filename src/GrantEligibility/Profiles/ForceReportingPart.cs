using System.Text.Json.Serialization;

namespace GrantEligibility.Profiles;

/// <summary>The parts of quarterly reporting of the use of force.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ForceReportingPart>))]
public enum ForceReportingPart
{
    /// <summary>Quarterly reports with the fixed data set.</summary>
    QuarterlyReports,

    /// <summary>A reporting system and policies for it.</summary>
    SystemAndPolicies,

    /// <summary>A plan for the collection.</summary>
    CollectionPlan,

    /// <summary>A yearly audit.</summary>
    YearlyAudit,

    /// <summary>A comparison with open sources before filing.</summary>
    OpenSourceComparison,
}
