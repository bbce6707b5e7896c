using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace GrantEligibility.Benchmarks.Micro;

/// <summary>The verb <c>micro</c>: what follows it goes to BenchmarkDotNet.</summary>
internal static class MicroBenchmarks
{
    internal static int Run(IReadOnlyList<string> arguments)
    {
        // In this process: a project that BenchmarkDotNet generates would be built by the rules of this tree.
        var config = DefaultConfig.Instance
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Repository.Root, "artifacts", "benchmarks"));
        var summaries = BenchmarkSwitcher.FromTypes([typeof(RuleShapes), typeof(OneAgency)]).Run([.. arguments], config);
        return summaries.All(s => s.Reports.All(r => r.Success)) ? 0 : 1;
    }
}
