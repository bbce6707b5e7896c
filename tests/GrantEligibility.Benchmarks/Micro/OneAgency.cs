using BenchmarkDotNet.Attributes;
using GrantEligibility.Benchmarks.Compare;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Benchmarks.Micro;

/// <summary>The library on one agency of the samples.</summary>
[MemoryDiagnoser]
public class OneAgency
{
    private readonly EligibilityEvaluator _evaluator = new([SafePolicingRegimes.Eo13929]);
    private EligibilityQuestion _question = default!;

    [GlobalSetup]
    public void ReadSample()
    {
        var samples = Path.Combine(Repository.Root, "samples");
        _question = new EligibilityQuestion
        {
            Profile = ProfileReader.ReadFile(Path.Combine(samples, "agencies", "copperlea-police.json")).Value!,
            Award = AwardReader.ReadFile(Path.Combine(samples, "awards", "cops-hiring-2021.json")).Value,
            AsOf = new DateOnly(2021, 3, 1),
            RegimeId = SafePolicingRegimes.Eo13929.Id,
        };
    }

    [Benchmark(Description = "decision")]
    public EligibilityDecision Decide() => _evaluator.Evaluate(_question);

    [Benchmark(Description = "decision, trail read")]
    public int DecideAndRead() => TrailReader.Read(_evaluator.Evaluate(_question).Trail);
}
