using NRules.Fluent.Dsl;

namespace GrantEligibility.Benchmarks.Scale.Rules;

/// <summary>The facts that equality joins to another, collected.</summary>
public sealed class ApplicationsOfRecipient : Rule
{
    public override void Define()
    {
        Recipient recipient = default!;
        IEnumerable<Application> applications = default!;

        When()
            .Match(() => recipient)
            .Query(() => applications, q => q
                .Match<Application>(a => a.RecipientId == recipient.Id)
                .Collect()
                .Where(all => all.Any()));
        Then()
            .Do(_ => applications.First().Fire());
    }
}
