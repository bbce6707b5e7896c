namespace GrantEligibility.Benchmarks.Scale;

/// <summary>The verb <c>scale</c>: how time grows with agencies, facts and rules, and what an update costs.</summary>
internal static class ScaleRuns
{
    internal static int Run(bool isQuick)
    {
        RuleGrowth.Run();
        JoinGrowth.Run(isQuick ? 10_000 : 100_000);
        FactsScale.Run(isQuick ? 10_000 : 100_000);
        IncrementalWork.Run(isQuick ? 20_000 : 100_000);
        AgenciesScale.Run(isQuick ? 20_000 : 1_000_000);
        return 0;
    }
}
