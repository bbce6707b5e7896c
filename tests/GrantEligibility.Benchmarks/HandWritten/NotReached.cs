using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>The findings that § 2 does not reach a case, one for each side that is outside.</summary>
internal static class NotReached
{
    internal static void Add(string rule, AgencyCase @case, FundingGate gate, RequirementFindings findings)
    {
        foreach (var side in gate.Sides)
        {
            if (side.Reach == Reach.Outside)
            {
                findings.NotApplicable(@case, rule, side.Because, @case.Tested);
            }
        }
    }
}
