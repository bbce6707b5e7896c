using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Micro.Rules;

/// <summary>A match on a derived fact.</summary>
public sealed class SummaryRead : Rule
{
    public override void Define()
    {
        Summary summary = default!;

        When()
            .Match(() => summary, s => s.Amount > 0);
        Then()
            .Do(_ => GC.KeepAlive(summary));
    }
}
