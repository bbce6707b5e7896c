using System.Text;
using GrantEligibility.Records;

namespace GrantEligibility.Tool.Recording;

internal sealed class ReplayCommandTests
{
    private static readonly Dictionary<string, Func<string, byte[]>> Spoilt = new(StringComparer.Ordinal)
    {
        ["empty"] = _ => [],
        ["not a record"] = _ => Encoding.UTF8.GetBytes(TestProfiles.Bare),
        ["masked"] = record => DecisionRecordJson.ToUtf8(DecisionRecordReader.Read(Encoding.UTF8.GetBytes(record), "record.json").Value!.Masked()),
        ["member twice"] = record => Encoding.UTF8.GetBytes(record.Replace("\"outcome\":", "\"outcome\":\"eligible\",\"outcome\":", StringComparison.Ordinal)),
        ["half a character"] = record => Encoding.UTF8.GetBytes(record.Replace("\"summary\":\"", "\"summary\":\"\\ud800", StringComparison.Ordinal)),
        ["truncated"] = record => Encoding.UTF8.GetBytes(record[..(record.IndexOf("\"advisories\":[", StringComparison.Ordinal) + 10)]),
        ["newer version"] = record => Encoding.UTF8.GetBytes(record.Replace("\"schemaVersion\":\"1.0\"", "\"schemaVersion\":\"9.0\"", StringComparison.Ordinal)),
        ["50 MB"] = record => [.. Encoding.UTF8.GetBytes(record), .. Enumerable.Repeat((byte)' ', 50 * 1024 * 1024)],
        ["depth 10,000"] = _ => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"decision\":", 10_000))),
        ["several faults"] = record => Encoding.UTF8.GetBytes(record
            .Replace("\"asOf\":\"2021-02-01\"", "\"asOf\":\"2021-02-30\"", StringComparison.Ordinal)
            .Replace("\"regimeId\":", "\"regime\":", StringComparison.Ordinal)),
    };

    private TemporaryFolder _folder = null!;

    private static IEnumerable<string> Names => Spoilt.Keys;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Replay_WholeRecords_AreIdentical()
    {
        await CheckAsync("--record-profile", "whole");

        var run = await CommandRun.Of("replay", _folder.PathOf("records"));

        Assert.That(run.ExitCode, Is.Zero);
        await Verifier.Verify(WithoutFolder(run.Output));
    }

    [Test]
    public async Task Replay_DigestAlone_AsksForTheProfile()
    {
        await CheckAsync();
        var record = _folder.PathOf("records/bare.record.json");

        var without = await CommandRun.Of("replay", record);
        var with = await CommandRun.Of("replay", record, "--profile", _folder.PathOf("profiles/bare.json"));

        Assert.That(without.ExitCode, Is.EqualTo(1));
        Assert.That(without.Output, Does.StartWith("NOT REPLAYED ").And.Contain("Supply the profile")
            .And.EndWith("0 identical, 0 different, 1 not replayed, 0 unreadable\n"));
        Assert.That(with.ExitCode, Is.Zero);
        Assert.That(with.Output, Does.StartWith("identical ").And.EndWith("1 identical, 0 different, 0 not replayed, 0 unreadable\n"));
    }

    [Test]
    public async Task Replay_AnotherProfile_SaysWhatDiffers()
    {
        await CheckAsync();

        var later = _folder.Write("later.json", TestProfiles.NothingSought.Replace("Shelbyville", "Springfield", StringComparison.Ordinal));

        var run = await CommandRun.Of("replay", _folder.PathOf("records/bare.record.json"), "--profile", later);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        await Verifier.Verify(WithoutFolder(run.Output));
    }

    [Test]
    public async Task Replay_EditedRecord_SaysThatItWasChangedAndWhat()
    {
        var record = await EditAsync("\"status\":\"undetermined\"", "\"status\":\"met\"");

        var run = await CommandRun.Of("replay", record, "--format", "json");

        Assert.That(run.ExitCode, Is.EqualTo(1));
        await Verifier.Verify(System.Text.RegularExpressions.Regex.Replace(WithoutFolder(run.Output), "[0-9a-f]{64}", "(digest)"), "json");
    }

    [Test]
    public async Task Replay_RegimeNotRegistered_SaysWhichThereAre()
    {
        var record = await EditAsync("\"regimeId\":\"EO13929\"", "\"regimeId\":\"EO1\"");

        var run = await CommandRun.Of("replay", record);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(
            run.Output.Replace("\n    ", " ", StringComparison.Ordinal),
            Does.Contain("  - The question cannot be asked here: 'EO1' is not a regime that is registered here. Use one of: EO13929, EO14074-TR, S3985, HR7120."));
    }

    [TestCaseSource(nameof(Names))]
    public async Task Replay_UnreadableBesideAGoodOne_ListsItsFaultsAndReplaysTheGoodOne(string name)
    {
        await CheckAsync("--record-profile", "whole");
        var good = await File.ReadAllTextAsync(_folder.PathOf("records/bare.record.json"));
        File.Delete(_folder.PathOf("records/nothing.record.json"));
        await File.WriteAllBytesAsync(_folder.PathOf("records/bad.json"), Spoilt[name](good));

        var run = await CommandRun.Of("replay", _folder.PathOf("records"));

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Output, Does.EndWith("1 identical, 0 different, 0 not replayed, 1 unreadable\n"));
        Assert.That(run.Error, Does.Contain("bad.json").And.Not.Contain("   at ").And.Not.Contain("Exception"));
        await Verifier.Verify(Shortened(WithoutFolder(run.Error)));
    }

    [Test]
    public async Task Replay_FaultyProfile_ReplaysNothing()
    {
        await CheckAsync();
        var profile = _folder.Write("faulty.json", TestProfiles.Faulty);

        var run = await CommandRun.Of("replay", _folder.PathOf("records"), "--profile", profile);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("faulty.json"));
        Assert.That(run.Output, Is.Empty);
    }

    private async Task CheckAsync(params string[] more)
    {
        _folder.Write("profiles/bare.json", TestProfiles.Bare);
        _folder.Write("profiles/nothing.json", TestProfiles.NothingSought);
        await CommandRun.Of(["check", _folder.PathOf("profiles"), "--as-of", TestProfiles.AsOf, "--record", _folder.PathOf("records/"), .. more]);
    }

    private async Task<string> EditAsync(string text, string replacement)
    {
        await CheckAsync("--record-profile", "whole");
        var path = _folder.PathOf("records/bare.record.json");
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path)).Replace(text, replacement, StringComparison.Ordinal));
        return path;
    }

    private string WithoutFolder(string text) => text.Replace(_folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);

    // The pointer to what is nested 10,000 deep is cut by the command itself; a column is where this record happens to end.
    private static string Shortened(string text) => System.Text.RegularExpressions.Regex.Replace(text, "column [0-9]+", "column …");
}
