namespace GrantEligibility.Tool;

internal sealed class CheckOutputTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Output_File_HoldsWhatElseIsPrinted()
    {
        var profile = _folder.Write("a.json", TestProfiles.Bare);
        var printed = await Check(profile);

        var written = await Check(profile, "--output", _folder.PathOf("new/decision.txt"));

        Assert.That(await File.ReadAllTextAsync(_folder.PathOf("new/decision.txt")), Is.EqualTo(printed.Output));
        Assert.That(written, Is.EqualTo(printed with { Output = string.Empty }));
    }

    [Test]
    public async Task Output_Folder_HoldsAFileForEachDecisionAndTheSummaryIsPrinted()
    {
        _folder.Write("profiles/a.json", TestProfiles.Bare);
        _folder.Write("profiles/below/a.json", TestProfiles.NothingSought);
        var another = _folder.Write("others/a.json", TestProfiles.Bare);

        var run = await Check(_folder.PathOf("profiles"), another, "--format", "json", "--output", _folder.PathOf("decisions/"));

        Assert.That(
            Directory.EnumerateFiles(_folder.PathOf("decisions"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.PathOf("decisions"), path)),
            Is.EquivalentTo(new[] { "a.json", "a-2.json", Path.Combine("below", "a.json") }));
        Assert.That(await File.ReadAllTextAsync(_folder.PathOf("decisions/below/a.json")), Does.StartWith("{\n").And.Contain("Shelbyville"));
        Assert.That(run.Output, Does.StartWith("3 agencies decided."));
    }

    [TestCase("text", "a.json")]
    [TestCase("json", "profiles/")]
    public async Task Output_OverAnInput_IsRefusedAndLeavesTheInput(string format, string output)
    {
        var profile = output.EndsWith('/') ? _folder.Write(output + "a.json", TestProfiles.Bare) : _folder.Write(output, TestProfiles.Bare);

        var run = await Check(profile, "--format", format, "--output", _folder.PathOf(output));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("would write over the input"));
        Assert.That(await File.ReadAllTextAsync(profile), Is.EqualTo(TestProfiles.Bare));
    }

    [Test]
    [Platform(Exclude = "Win", Reason = "Making links needs a privilege there.")]
    public async Task Output_LinkToAnInput_IsRefusedAndLeavesTheInput()
    {
        var profile = _folder.Write("real/a.json", TestProfiles.Bare);
        File.CreateSymbolicLink(_folder.PathOf("decision.txt"), profile);
        Directory.CreateSymbolicLink(_folder.PathOf("way"), _folder.PathOf("real"));

        foreach (var output in new[] { "decision.txt", "way/a.json" })
        {
            var run = await Check(profile, "--output", _folder.PathOf(output));

            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Does.Contain("would write over the input"));
            Assert.That(await File.ReadAllTextAsync(profile), Is.EqualTo(TestProfiles.Bare));
        }
    }

    [Test]
    public async Task Output_OverTheAward_IsRefusedAndLeavesTheAward()
    {
        var award = _folder.Write("award.json", TestProfiles.Award);

        var run = await Check(_folder.Write("a.json", TestProfiles.Bare), "--award", award, "--output", award);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(await File.ReadAllTextAsync(award), Is.EqualTo(TestProfiles.Award));
    }

    [TestCase("--regime", "nope")]
    [TestCase("--option", "IC-5=perhaps")]
    public async Task Output_QuestionThatCannotBeAsked_LeavesTheEarlierOutputAndIsSaidBeforeAnyInputIsRead(string option, string value)
    {
        var earlier = _folder.Write("decision.txt", "earlier");

        var run = await Check(_folder.PathOf("no-such.json"), option, value, "--output", earlier);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Not.Contain("no-such.json"));
        Assert.That(await File.ReadAllTextAsync(earlier), Is.EqualTo("earlier"));
    }

    [Test]
    public async Task Output_BelowAFile_IsRefused()
    {
        var profile = _folder.Write("a.json", TestProfiles.Bare);

        var run = await Check(profile, "--output", Path.Combine(profile, "decision.txt"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("cannot write to"));
    }

    [Test]
    public async Task Text_InColour_SaysTheSameWords()
    {
        var profile = _folder.Write("a.json", TestProfiles.NothingSought);
        var plain = await Check(profile, _folder.Path);

        var coloured = await CommandRun.InColour("check", profile, _folder.Path, "--as-of", TestProfiles.AsOf);

        Assert.That(coloured.Output, Does.Contain("\u001b["));
        Assert.That(plain.Output, Does.Not.Contain("\u001b"));
        Assert.That(System.Text.RegularExpressions.Regex.Replace(coloured.Output, "\u001b\\[[0-9;]*m", string.Empty), Is.EqualTo(plain.Output));
    }

    [Test]
    public async Task Text_NameThatWouldSteerATerminal_IsPrintedHarmlessly()
    {
        const string Name = "\u001b[31m[red]東京[/] \u009b2J \u202Ereversed ELIGIBLE";
        var json = TestProfiles.Bare.Replace(
            "\"Springfield Police Department\"", System.Text.Json.JsonSerializer.Serialize(Name + "\nELIGIBLE\r"), StringComparison.Ordinal);

        var run = await CommandRun.WithInput(json, "check", "-", "--as-of", TestProfiles.AsOf);

        Assert.That(run.ExitCode, Is.AnyOf(1, 3));
        Assert.That(run.Output + run.Error, Does.Not.Contain("\u001b").And.Not.Contain("\u009b").And.Not.Contain("\u202E").And.Not.Contain("\nELIGIBLE"));
        Assert.That(run.Output + run.Error, Does.Contain("[red]東京[/]"));
    }

    private static Task<CommandRun> Check(params string[] arguments) =>
        CommandRun.Of(["check", .. arguments, "--as-of", TestProfiles.AsOf]);
}
