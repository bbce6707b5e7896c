using GrantEligibility.Decisions;

namespace GrantEligibility.Bills.Gates;

/// <summary>The answer that some gates give together, in words.</summary>
internal static class ProgrammeAnswer
{
    /// <summary>The outcome as decisions name it, and the provisions that decide it.</summary>
    internal static string Of(IEnumerable<Gate> gates, IEnumerable<Finding> findings)
    {
        var statuses = gates
            .Select(gate => (gate.Citation, Status: findings.Where(finding => finding.RequirementId == gate.Section).Max(finding => finding.Status)))
            .Where(gate => gate.Status is not null and not RequirementStatus.NotApplicable)
            .ToList();
        var heaviest = statuses.Count == 0 ? RequirementStatus.NotApplicable : statuses.Max(gate => gate.Status);
        var words = heaviest switch
        {
            RequirementStatus.NotMet => "not eligible",
            RequirementStatus.Undetermined => "undetermined",
            RequirementStatus.MetConditionally => "eligible with conditions",
            _ => "eligible",
        };
        var decide = statuses.Where(gate => gate.Status == heaviest).Select(gate => gate.Citation).Distinct().Order(StringComparer.Ordinal);
        return words == "eligible" ? $"{words}." : $"{words} ({string.Join(", ", decide)}).";
    }
}
