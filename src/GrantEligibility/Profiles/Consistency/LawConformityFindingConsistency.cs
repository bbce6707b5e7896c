using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles.Consistency;

/// <summary>A conflict is cured once it was found, and nothing else is cured.</summary>
internal static class LawConformityFindingConsistency
{
    internal static void Check(RecordView finding)
    {
        finding.InOrder(
            nameof(LawConformityFinding.On), nameof(LawConformityFinding.CuredOn), "A cure follows the finding: correct one of the two.");
        if (finding.States(nameof(LawConformityFinding.CuredOn)) && finding.Says(nameof(LawConformityFinding.Finding), LawConformity.Conforms))
        {
            finding.Report(
                nameof(LawConformityFinding.CuredOn),
                FaultCodes.Contradiction,
                "'curedOn' stands beside the finding 'conforms'.",
                "Only a conflict is cured: correct the finding, or take 'curedOn' out.");
        }
    }
}
