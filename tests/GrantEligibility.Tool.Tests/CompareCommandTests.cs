namespace GrantEligibility.Tool;

internal sealed class CompareCommandTests
{
    [TestCase("text")]
    [TestCase("json")]
    public async Task Compare_TwoSettingsOfAnOption_ShowsTheDecisionsThatDiffer(string format)
    {
        var run = await CommandRun.WithInput(
            await File.ReadAllTextAsync(Sample.Agency("larkmoor-police")),
            "compare", "-", "--award", Sample.Award, "--as-of", "2021-06-01", "--option", "IC-5=not-met", "--option", "IC-5=met", "--format", format);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        await Verifier.Verify(run.Output, format == "json" ? "json" : "txt");
    }

    [Test]
    public async Task Compare_TwoRegimes_NamesBoth()
    {
        var run = await Compare("--regime", "EO13929", "--regime", "EO14074-TR");

        Assert.That(run.Output, Does.Contain("First: EO13929 as of 2021-06-01").And.Contain("Second: EO14074-TR as of 2021-06-01"));
        Assert.That(run.Output, Does.Not.Contain("not applicable first, no requirement"));
    }

    [Test]
    public async Task Compare_SettingThatTouchesNone_AnswersZero()
    {
        var run = await Compare("--option", "IC-10=forecast");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("0 of 25 decisions differ."));
    }

    [Test]
    public async Task Compare_BadInputBesideGoodOnes_IsToldAndTheRestCompared()
    {
        using var folder = new TemporaryFolder();
        folder.Write("bad.json", TestProfiles.Faulty);
        folder.Write("good.json", TestProfiles.NothingSought);

        var run = await CommandRun.Of("compare", folder.Path, "--as-of", "2021-06-01", "--as-of", "2022-06-01");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("bad.json"));
        Assert.That(run.Output, Does.StartWith("1 of 1 decision differs."));
    }

    [TestCase("--option", "IC-5=met", "--option", "IC-5=not-met", "--option", "IC-5=met")]
    [TestCase("--regime", "EO13929", "--regime", "EO13929", "--regime", "EO14074-TR")]
    [TestCase("--as-of", "2021-01-01", "--as-of", "2021-01-02", "--as-of", "2021-01-03")]
    public async Task Compare_MoreThanTwoWays_IsWrongUsage(params string[] arguments)
    {
        var run = await CommandRun.Of(["compare", Sample.Agencies, .. arguments]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("more than twice"));
    }

    private static Task<CommandRun> Compare(params string[] more) =>
        CommandRun.Of(["compare", Sample.Agencies, "--award", Sample.Award, "--as-of", "2021-06-01", .. more]);
}
