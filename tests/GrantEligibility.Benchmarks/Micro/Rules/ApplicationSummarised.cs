using GrantEligibility.Benchmarks.Scale;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Micro.Rules;

/// <summary>A fact that lives as long as the match that it was derived from.</summary>
public sealed class ApplicationSummarised : Rule
{
    public override void Define()
    {
        Application application = default!;

        When()
            .Match(() => application);
        Then()
            .Yield(_ => new Summary(application.Id, application.Amount));
    }
}
