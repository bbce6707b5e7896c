using System.Text.Json.Nodes;

namespace GrantEligibility.Tool.Recording;

internal sealed class RecordCommandTests
{
    private static readonly string[] Amendment =
        ["--by", "Director", "--authority", "Grants Manual § 8", "--reason", "waiver-granted", "--text", "Repairs are under way."];

    private TemporaryFolder _folder = null!;
    private string _record = null!;

    [SetUp]
    public async Task MakeRecord()
    {
        _folder = new TemporaryFolder();
        _record = _folder.PathOf("record.json");
        var run = await CommandRun.Of(
            "check", _folder.Write("profile.json", TestProfiles.NothingSought), "--award", _folder.Write("award/award.json", TestProfiles.Award),
            "--as-of", TestProfiles.AsOf, "--record", _record, "--record-profile", "whole");
        Assert.That(run.Error, Is.Empty);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Check_RecordThatIsThere_IsKept()
    {
        var before = await File.ReadAllTextAsync(_record);

        var run = await CommandRun.Of("check", _folder.PathOf("profile.json"), "--as-of", TestProfiles.AsOf, "--record", _record);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("a record is kept as it is"));
        Assert.That(await File.ReadAllTextAsync(_record), Is.EqualTo(before));
    }

    [Test]
    public async Task Explain_Record_RecordsWhatCheckDoes()
    {
        var path = _folder.PathOf("explained.json");

        var run = await CommandRun.Of(
            "explain", _folder.PathOf("profile.json"), "--award", _folder.PathOf("award/award.json"),
            "--as-of", TestProfiles.AsOf, "--record", path, "--record-profile", "whole");

        var (explained, @checked) = (JsonNode.Parse(await File.ReadAllTextAsync(path))!, JsonNode.Parse(await File.ReadAllTextAsync(_record))!);
        Assert.That(run.Error, Is.Empty);
        Assert.That(explained["decision"]!.ToJsonString(), Is.EqualTo(@checked["decision"]!.ToJsonString()));
        Assert.That((await CommandRun.Of("replay", path)).ExitCode, Is.Zero);
    }

    [Test]
    public async Task Check_RecordOverItsProfile_IsRefused()
    {
        var profile = _folder.PathOf("profile.json");

        var run = await CommandRun.Of("check", profile, "--as-of", TestProfiles.AsOf, "--record", profile);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("--record would write over the input"));
        Assert.That(await File.ReadAllTextAsync(profile), Is.EqualTo(TestProfiles.NothingSought));
    }

    [Test]
    public async Task Check_OneRecordForSeveral_IsRefused()
    {
        var run = await CommandRun.Of("check", _folder.Path, "--as-of", TestProfiles.AsOf, "--record", _folder.PathOf("new.json"));

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("Name a folder, such as 'records/'."));
    }

    [Test]
    public async Task Check_WithARecord_PrintsAsWithoutOne()
    {
        string[] check = ["check", _folder.PathOf("profile.json"), "--as-of", TestProfiles.AsOf];

        var (plain, recorded) = (await CommandRun.Of(check), await CommandRun.Of([.. check, "--record", _folder.PathOf("new/record.json")]));

        Assert.That(recorded, Is.EqualTo(plain));
        Assert.That(JsonNode.Parse(await File.ReadAllTextAsync(_folder.PathOf("new/record.json")))!["question"]!["profile"], Is.Null);
    }

    [Test]
    public async Task Override_Record_NamesItAndKeepsTheEnginesDecision()
    {
        var path = _folder.PathOf("override.json");

        var run = await CommandRun.Of(["record", "override", _record, "--outcome", "eligible-with-conditions", .. Amendment, "--output", path]);

        Assert.That(run, Is.EqualTo(new CommandRun(0, string.Empty, string.Empty)));
        var (before, after) = (JsonNode.Parse(await File.ReadAllTextAsync(_record))!, JsonNode.Parse(await File.ReadAllTextAsync(path))!);
        Assert.That((string?)after["amendment"]!["recordId"], Is.EqualTo((string?)before["id"]));
        Assert.That(after["decision"]!.ToJsonString(), Is.EqualTo(before["decision"]!.ToJsonString()));
        var replay = await CommandRun.Of("replay", path);
        Assert.That(replay.ExitCode, Is.Zero);
        Assert.That(replay.Output.Replace("\n    ", " ", StringComparison.Ordinal), Does.Contain(
            "  Overridden to eligible with conditions by Director under Grants Manual § 8 (waiver granted): Repairs are under way. This amends record "));
    }

    [Test]
    public async Task Correct_Record_NeedsNoOutcome()
    {
        var run = await CommandRun.Of(["record", "correct", _record, .. Amendment]);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That((string?)JsonNode.Parse(run.Output)!["amendment"]!["kind"], Is.EqualTo("correction"));
    }

    [Test]
    public async Task Mask_Record_LeavesTheNameOut()
    {
        var run = await CommandRun.Of("record", "mask", _record);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Contain("\"outcome\":\"not-eligible\"").And.Not.Contain("Shelbyville"));
    }

    [TestCase("record override RECORD", "--outcome")]
    [TestCase("record override RECORD --outcome eligible --by a --authority b --reason whim --text c", "--reason does not take 'whim'. Use one of: input-wrong")]
    [TestCase("record correct RECORD --by a --authority b --reason other", "--text")]
    [TestCase("record mask", "RECORD")]
    [TestCase("record mask RECORD --output RECORD", "would write over the input")]
    public async Task Record_WrongUsage_SaysWhatIsAccepted(string commandLine, string expected)
    {
        var run = await CommandRun.Of([.. commandLine.Split(' ').Select(word => word == "RECORD" && !commandLine.EndsWith("mask", StringComparison.Ordinal) ? _record : word)]);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(expected));
    }

    [Test]
    public async Task Record_ChangedRecord_IsNotAmendedNorMasked()
    {
        await File.WriteAllTextAsync(_record, (await File.ReadAllTextAsync(_record)).Replace("not-eligible", "eligible", StringComparison.Ordinal));

        var (mask, correct) = (await CommandRun.Of("record", "mask", _record), await CommandRun.Of(["record", "correct", _record, .. Amendment]));

        Assert.That(new[] { mask.ExitCode, correct.ExitCode }, Has.All.EqualTo(3));
        Assert.That(mask.Error, Does.Contain("was changed after it was made"));
        Assert.That(mask.Output + correct.Output, Is.Empty);
    }
}
