namespace GrantEligibility.Tool;

internal sealed class TimelineCommandTests
{
    [TestCase("text")]
    [TestCase("json")]
    public async Task Timeline_Sample_SaysWhatChangesAtEachBorder(string format)
    {
        var run = await Timeline("larkmoor-police", "2020-10-01", "2022-06-30", "--format", format);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        await Verifier.Verify(run.Output, format == "json" ? "json" : "txt");
    }

    [Test]
    public async Task Timeline_EligibleEveryDay_AnswersZeroAndTakesTheLastDayIn()
    {
        var run = await Timeline("larkmoor-police", "2022-05-25", "2022-05-25");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("\n2022-05-25 to 2022-05-25: ELIGIBLE\n"));
    }

    [Test]
    public async Task Timeline_ToBeforeFrom_IsWrongUsage()
    {
        var run = await Timeline("larkmoor-police", "2022-05-25", "2022-05-24");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("--to is before --from"));
    }

    [Test]
    public async Task Timeline_WithoutPeriod_IsWrongUsage()
    {
        var run = await CommandRun.Of("timeline", Sample.Agency("larkmoor-police"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--from").And.Contain("--to"));
    }

    [Test]
    public async Task Timeline_Output_WritesTheDocumentAndNeverOverTheProfile()
    {
        using var folder = new TemporaryFolder();
        var profile = folder.Write("a.json", TestProfiles.Bare);
        var printed = await Of(profile);

        var written = await Of(profile, "--output", folder.PathOf("new/timeline.txt"));
        var refused = await Of(profile, "--output", profile);

        Assert.That(written, Is.EqualTo(printed with { Output = string.Empty }));
        Assert.That(await File.ReadAllTextAsync(folder.PathOf("new/timeline.txt")), Is.EqualTo(printed.Output));
        Assert.That(refused.ExitCode, Is.EqualTo(2));
        Assert.That(await File.ReadAllTextAsync(profile), Is.EqualTo(TestProfiles.Bare));
    }

    private static Task<CommandRun> Of(string profile, params string[] more) =>
        CommandRun.Of(["timeline", profile, "--from", "2021-01-01", "--to", "2021-12-31", .. more]);

    private static Task<CommandRun> Timeline(string sample, string from, string to, params string[] more) =>
        CommandRun.Of(["timeline", Sample.Agency(sample), "--award", Sample.Award, "--from", from, "--to", to, .. more]);
}
