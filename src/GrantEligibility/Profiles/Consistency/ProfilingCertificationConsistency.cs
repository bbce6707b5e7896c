namespace GrantEligibility.Profiles.Consistency;

/// <summary>What is found on a certification, and cured, comes after it.</summary>
internal static class ProfilingCertificationConsistency
{
    internal static void Check(RecordView certification)
    {
        certification.InOrder(nameof(ProfilingCertification.From), nameof(ProfilingCertification.NonComplianceFoundOn), "Non-compliance is found after the certification: correct one of the two.");
        certification.InOrder(nameof(ProfilingCertification.NonComplianceFoundOn), nameof(ProfilingCertification.CuredOn), "A cure comes after what it cures: correct one of the two.");
        certification.Needs(nameof(ProfilingCertification.CuredOn), nameof(ProfilingCertification.NonComplianceFoundOn), "Give the day on which it was found, or take 'curedOn' out.");
    }
}
