using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Scale.Rules;

/// <summary>A join of three facts on equality.</summary>
public sealed class ApplicationReviewed : Rule
{
    public override void Define()
    {
        Recipient recipient = default!;
        Application application = default!;
        Review review = default!;

        When()
            .Match(() => recipient)
            .Match(() => application, a => a.RecipientId == recipient.Id)
            .Match(() => review, r => r.ApplicationId == application.Id);
        Then()
            .Do(_ => application.Fire());
    }
}
