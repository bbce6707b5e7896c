namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>§ 3(d): the agency submits the information of § 3(b).</summary>
/// <remarks>No intake was open on any day on which the order was in force, so that the condition was never operational and its categories are not looked at.</remarks>
internal static class InformationSubmitted
{
    /// <summary>Adds the finding for the applicant.</summary>
    internal static void Judge(AgencyCase applicant, RequirementFindings findings) => findings.NotApplicable(
        applicant,
        "InformationSubmitted.NotOperational",
        $"On {applicant.AsOf:O} there was no intake to which agencies could submit information under § 3, so that the condition was not operational.",
        LeanedOn.None);
}
