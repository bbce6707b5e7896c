using GrantEligibility.Benchmarks.Scale;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Micro.Rules;

/// <summary>A test of one fact.</summary>
public sealed class LargeApplication : Rule
{
    public override void Define()
    {
        Application application = default!;

        When()
            .Match(() => application, a => a.Amount >= 1_250);
        Then()
            .Do(_ => application.Fire());
    }
}
