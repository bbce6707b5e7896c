using BenchmarkDotNet.Attributes;
using GrantEligibility.Benchmarks.Micro.Rules;
using GrantEligibility.Benchmarks.Scale;
using GrantEligibility.Benchmarks.Scale.Rules;
using NRules;

namespace GrantEligibility.Benchmarks.Micro;

/// <summary>A session of 1,000 facts filled and fired, a rule shape each.</summary>
[MemoryDiagnoser]
public class RuleShapes
{
    private const int Count = 1_000;

    private readonly ISessionFactory _test = Factories.Of(typeof(LargeApplication));
    private readonly ISessionFactory _join = Factories.Of(typeof(RecipientApplied));
    private readonly ISessionFactory _negation = Factories.Of(typeof(ApplicationNotReviewed));
    private readonly ISessionFactory _aggregate = Factories.Of(typeof(ApplicationsOfRecipient));
    private readonly ISessionFactory _linked = Factories.Of(typeof(ApplicationSummarised), typeof(SummaryRead));
    private IReadOnlyList<object> _facts = [];

    [GlobalSetup]
    public void MakeFacts() => _facts = JoinedFacts.Make(Count).All;

    [Benchmark(Description = "test of one fact")]
    public int Test() => Fire(_test);

    [Benchmark(Description = "join on equality")]
    public int Join() => Fire(_join);

    [Benchmark(Description = "negation")]
    public int Negation() => Fire(_negation);

    [Benchmark(Description = "aggregate")]
    public int Aggregate() => Fire(_aggregate);

    [Benchmark(Description = "linked fact")]
    public int LinkedFact() => Fire(_linked);

    private int Fire(ISessionFactory factory)
    {
        var session = factory.CreateSession();
        session.InsertAll(_facts);
        return session.Fire();
    }
}
