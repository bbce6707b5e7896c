using System.Text.Json;

namespace GrantEligibility.Tool;

internal sealed class CheckCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Check_EveryAgencyEligible_ExitsWithZero()
    {
        var profile = _folder.Write("a.json", TestProfiles.Bare);
        var award = _folder.Write("award.json", TestProfiles.AwardOutsideJustice);

        var run = await Check(profile, "--award", award);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("ELIGIBLE\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public async Task Check_NothingSought_ExitsWithOne()
    {
        var profile = _folder.Write("a.json", TestProfiles.NothingSought);
        var award = _folder.Write("award.json", TestProfiles.Award);

        var run = await Check(profile, "--award", award);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.StartWith("NOT ELIGIBLE\n").And.Contain("EO 13929 § 2(b)"));
    }

    [Test]
    public async Task Check_StandardInput_IsDecidedLikeAFile()
    {
        var fromFile = await Check(_folder.Write("a.json", TestProfiles.Bare));

        var fromInput = await CommandRun.WithInput(TestProfiles.Bare, "check", "-", "--as-of", TestProfiles.AsOf);

        Assert.That(fromInput, Is.EqualTo(fromFile));
        Assert.That(fromInput.Output, Does.StartWith("UNDETERMINED\n"));
    }

    [Test]
    public async Task Check_NoAsOf_DecidesAsOfTodayInUtcAndSaysSo()
    {
        var run = await CommandRun.WithInput(TestProfiles.Bare, "check", "-");

        Assert.That(run.Error, Does.Contain("2022-03-05 (UTC)"));
        Assert.That(run.Output, Does.Contain("as of 2022-03-05"));
    }

    [Test]
    public async Task Check_OptionSet_ReachesTheDecision()
    {
        var run = await Check(_folder.Write("a.json", TestProfiles.NothingSought), "--option", "IC-13=hindsight", "--option", "intake-open-from=2021-01-01");

        Assert.That(run.Output, Does.Contain("intake-open-from = 2021-01-01"));
    }

    [Test]
    public async Task Check_FolderWithAFaultyProfile_DecidesTheOthersAndExitsWithThree()
    {
        var award = _folder.Write("award.json", TestProfiles.Award);
        _folder.Write("profiles/b.json", TestProfiles.Bare);
        _folder.Write("profiles/below/a.JSON", TestProfiles.NothingSought);
        _folder.Write("profiles/faulty.json", TestProfiles.Faulty);
        _folder.Write("profiles/notes.txt", "not a profile");

        var run = await Check(_folder.PathOf("profiles"), "--award", award);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("faulty.json").And.Contain("/agency/state").And.Contain("'XX'"));
        var headings = run.Output.Split('\n').Where(line => line.StartsWith("──", StringComparison.Ordinal)).Select(line => line.Trim('─', ' '));
        Assert.That(headings, Is.EqualTo(new[] { _folder.PathOf("profiles/b.json"), _folder.PathOf("profiles/below/a.JSON") }));
        await Verifier.Verify(run.Output[run.Output.IndexOf("2 agencies decided", StringComparison.Ordinal)..]);
    }

    [Test]
    public async Task Check_FileNamedTwice_IsDecidedOnce()
    {
        var profile = _folder.Write("a.json", TestProfiles.Bare);

        var run = await Check(profile, _folder.Path, _folder.PathOf("./a.json"));

        Assert.That(run.Output, Does.Contain("1 agency decided."));
    }

    [Test]
    public async Task Check_Glob_DecidesWhatItMatches()
    {
        _folder.Write("ohio/a.json", TestProfiles.Bare);
        _folder.Write("ohio/below/b.json", TestProfiles.Bare);
        _folder.Write("utah/c.json", TestProfiles.Bare);

        var run = await Check(_folder.PathOf("ohio/**/*.json"));

        Assert.That(run.Output, Does.Contain("2 agencies decided.").And.Not.Contain("utah"));
    }

    [TestCase("no-such-file.json", "no file or folder")]
    [TestCase("empty", "no .json file")]
    [TestCase("empty/*.json", "No file matches")]
    [TestCase("no-such-folder/*.json", "No file matches")]
    public async Task Check_NothingThere_SaysSoAndExitsWithThree(string path, string expected)
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        var run = await Check(_folder.PathOf(path));

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain(expected).And.Contain(path.TrimEnd('/')));
    }

    [Test]
    public async Task Check_FaultyAward_DecidesNothing()
    {
        var award = _folder.Write("award.json", """{ "schemaVersion": "1.0", "stage": "nwe" }""");

        var run = await Check(_folder.Write("a.json", TestProfiles.Bare), "--award", award);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("award.json").And.Contain("'nwe'"));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task Check_JsonOfOneProfile_IsTheDecision()
    {
        var award = _folder.Write("award.json", TestProfiles.Award);

        var run = await Check(_folder.Write("a.json", TestProfiles.NothingSought), "--award", award, "--format", "json");

        using var decision = JsonDocument.Parse(run.Output);
        Assert.That(decision.RootElement.GetProperty("outcome").GetString(), Is.EqualTo("not-eligible"));
        Assert.That(decision.RootElement.GetProperty("agency").GetProperty("name").GetString(), Is.EqualTo("Shelbyville Police Department"));
        Assert.That(run.Output, Does.EndWith("}\n").And.Contain("§"));
    }

    [Test]
    public async Task Check_JsonOfOneFaultyProfile_PrintsNothing()
    {
        var run = await Check(_folder.Write("a.json", TestProfiles.Faulty), "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Is.Empty);
    }

    [Test]
    public async Task Check_JsonOfAFolder_HoldsDecisionsWhatWasUnreadableAndTheSummary()
    {
        var first = _folder.Write("profiles/a.json", TestProfiles.Bare);
        var second = _folder.Write("profiles/b.json", TestProfiles.NothingSought);
        var faulty = _folder.Write("profiles/c.json", TestProfiles.Faulty);
        var award = _folder.Write("award.json", TestProfiles.Award);

        var run = await Check(_folder.PathOf("profiles"), "--award", award, "--format", "json");
        var alone = await Check(second, "--award", award, "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        using var decision = JsonDocument.Parse(alone.Output);
        var root = document.RootElement;
        Assert.That(root.GetProperty("schemaVersion").GetString(), Is.EqualTo("1.0"));
        Assert.That(
            root.GetProperty("decisions").EnumerateArray().Select(entry => entry.GetProperty("file").GetString()),
            Is.EqualTo(new[] { first, second }));
        Assert.That(JsonElement.DeepEquals(root.GetProperty("decisions")[1].GetProperty("decision"), decision.RootElement), Is.True);
        Assert.That(root.GetProperty("unreadable").EnumerateArray().Select(name => name.GetString()), Is.EqualTo(new[] { faulty }));
        var summary = root.GetProperty("summary");
        Assert.That(summary.GetProperty("count").GetInt32(), Is.EqualTo(2));
        Assert.That(summary.GetProperty("byOutcome").GetProperty("not-eligible").GetInt32(), Is.EqualTo(1));
        Assert.That(summary.GetProperty("byOutcome").GetProperty("eligible").GetInt32(), Is.Zero);
        Assert.That(
            summary.GetProperty("byCitation").EnumerateArray().Select(entry => entry.GetProperty("citation").GetString()),
            Does.Contain("EO 13929 § 2(b)"));
    }

    private static Task<CommandRun> Check(params string[] arguments) =>
        CommandRun.Of(["check", .. arguments, "--as-of", TestProfiles.AsOf]);
}
