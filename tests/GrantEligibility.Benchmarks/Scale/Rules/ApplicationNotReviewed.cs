using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Scale.Rules;

/// <summary>The absence of a fact that equality would join.</summary>
public sealed class ApplicationNotReviewed : Rule
{
    public override void Define()
    {
        Application application = default!;

        When()
            .Match(() => application)
            .Not<Review>(r => r.ApplicationId == application.Id);
        Then()
            .Do(_ => application.Fire());
    }
}
