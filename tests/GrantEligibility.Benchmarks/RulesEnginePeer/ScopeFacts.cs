using GrantEligibility.Benchmarks.HandWritten;
using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What the workflow <c>scope</c> tests: the agency and the award.</summary>
public sealed class ScopeFacts
{
    internal ScopeFacts(AgencyCase @case)
    {
        Agency = @case.Agency;
        Award = @case.Award;
        FirstGatedFiscalYear = @case.Law.FirstGatedFiscalYear;
    }

    public Agency Agency { get; }

    public Award Award { get; }

    public int? FirstGatedFiscalYear { get; }
}
