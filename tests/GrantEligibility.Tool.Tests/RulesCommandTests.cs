namespace GrantEligibility.Tool;

internal sealed class RulesCommandTests
{
    [Test]
    public async Task Rules_OneRegime_PrintsRequirementsRulesAndOptions()
    {
        var run = await CommandRun.Of("rules", "--regime", "EO13929");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("EO13929: ").And.Not.Contain("EO14074-TR: "));
        Assert.That(run.Output, Does.Contain("EO 13929 § 2(c)(ii)"));
        Assert.That(run.Output, Does.Contain("  Asks: "));
        Assert.That(run.Output, Does.Contain("    not-met (default): "));
        Assert.That(run.Output, Does.Match("(?m)^      - .*chokehold"));
    }

    [Test]
    public async Task Rules_NoRegimeNamed_PrintsAll()
    {
        var run = await CommandRun.Of("rules");

        Assert.That(run.Output, Does.Contain("EO13929: ").And.Contain("EO14074-TR: ").And.Contain("S3985: ").And.Contain("HR7120: "));
    }
}
