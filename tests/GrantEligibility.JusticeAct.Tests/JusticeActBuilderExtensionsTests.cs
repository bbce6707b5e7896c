using GrantEligibility.DependencyInjection;
using GrantEligibility.Evaluation;
using Microsoft.Extensions.DependencyInjection;

namespace GrantEligibility.JusticeAct.Tests;

[TestFixture]
internal sealed class JusticeActBuilderExtensionsTests
{
    [Test]
    public void AddJusticeAct_Twice_RegistersTheRegimeOnce()
    {
        var services = new ServiceCollection();
        services.AddGrantEligibility().AddJusticeAct().AddJusticeAct();
        using var provider = services.BuildServiceProvider(validateScopes: true);

        Assert.That(provider.GetRequiredService<IEligibilityEvaluator>().Regimes.Select(regime => regime.Id), Is.EqualTo(new[] { "S3985" }));
    }
}
