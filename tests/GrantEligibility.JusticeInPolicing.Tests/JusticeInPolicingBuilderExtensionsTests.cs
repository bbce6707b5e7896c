using GrantEligibility.DependencyInjection;
using GrantEligibility.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace GrantEligibility.JusticeInPolicing.Tests;

[TestFixture]
internal sealed class JusticeInPolicingBuilderExtensionsTests
{
    [Test]
    public void AddJusticeInPolicing_Twice_RegistersTheRegimeOnce()
    {
        var services = new ServiceCollection();
        services.AddGrantEligibility().AddJusticeInPolicing().AddJusticeInPolicing();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.That(provider.GetRequiredService<IEligibilityEvaluator>().Regimes.Select(regime => regime.Id), Is.EqualTo(new[] { "HR7120" }));
    }
}
