using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Scale.Rules;

/// <summary>A join of two facts on equality.</summary>
public sealed class RecipientApplied : Rule
{
    public override void Define()
    {
        Recipient recipient = default!;
        Application application = default!;

        When()
            .Match(() => recipient)
            .Match(() => application, a => a.RecipientId == recipient.Id);
        Then()
            .Do(_ => application.Fire());
    }
}
