using System.Text;

namespace GrantEligibility.Tool;

/// <summary>Each kind of bad input beside a good profile: named, without a stack trace, and the good one is decided.</summary>
internal sealed class BadInputTests
{
    private static readonly Dictionary<string, Func<byte[]>> Inputs = new(StringComparer.Ordinal)
    {
        ["empty"] = () => [],
        ["not JSON"] = () => "Dear Sir or Madam,"u8.ToArray(),
        ["truncated"] = () => Encoding.UTF8.GetBytes(TestProfiles.Bare[..^4]),
        ["UTF-16"] = () => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(TestProfiles.Bare)],
        ["UTF-16 without a mark"] = () => Encoding.Unicode.GetBytes(TestProfiles.Bare),
        ["broken UTF-8"] = () => [.. Encoding.UTF8.GetBytes(TestProfiles.Bare[..60]), 0xff, .. Encoding.UTF8.GetBytes(TestProfiles.Bare[60..])],
        ["50 MB"] = () => [.. Encoding.UTF8.GetBytes(TestProfiles.Bare), .. Enumerable.Repeat((byte)' ', 50 * 1024 * 1024)],
        ["depth 10,000"] = () => Encoding.UTF8.GetBytes(Bare("\"policy\": " + new string('[', 10_000) + new string(']', 10_000))),
        ["duplicate member"] = () => Encoding.UTF8.GetBytes(Bare("\"credentials\": [], \"credentials\": []")),
        ["unknown member"] = () => Encoding.UTF8.GetBytes(Bare("\"credentails\": []")),
        ["1e400"] = () => Encoding.UTF8.GetBytes(Bare("\"informationSharing\": { \"terminations\": { \"events\": [ { \"on\": \"2020-12-01\", \"count\": 1e400 } ] } }")),
        ["impossible day"] = () => Encoding.UTF8.GetBytes(Bare(
            "\"credentials\": [ { \"bodyId\": \"calea\", \"kind\": \"body-certification\", \"appliedOn\": \"2021-02-30\" } ]")),
        ["another schema version"] = () => Encoding.UTF8.GetBytes(TestProfiles.Bare.Replace("1.0", "9.0", StringComparison.Ordinal)),
    };

    private TemporaryFolder _folder = null!;

    private static IEnumerable<string> Names => Inputs.Keys;

    [SetUp]
    public void MakeFolder()
    {
        _folder = new TemporaryFolder();
        _folder.Write("good.json", TestProfiles.Bare);
    }

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Names))]
    public async Task Check_BadInputBesideAGoodProfile_NamesItAndDecidesTheGoodOne(string name)
    {
        await File.WriteAllBytesAsync(_folder.PathOf("bad.json"), Inputs[name]());

        var run = await Check();

        AssertOnlyTheGoodOneIsDecided(run);
        await Verifier.Verify(run.Error.Replace(_folder.Path + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal));
    }

    [Test]
    public async Task Check_LinkToNowhereBesideAGoodProfile_NamesItAndDecidesTheGoodOne()
    {
        File.CreateSymbolicLink(_folder.PathOf("bad.json"), _folder.PathOf("nowhere.json"));

        AssertOnlyTheGoodOneIsDecided(await Check());
    }

    [Test]
    public async Task Check_LoopOfLinksToFolders_Ends()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("loop"), _folder.Path);

        var run = await Check();

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("1 agency decided."));
    }

    [Test]
    public async Task Check_ByteOrderMark_IsNoFault()
    {
        await File.WriteAllTextAsync(_folder.PathOf("marked.json"), TestProfiles.Bare, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        var run = await Check();

        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain("2 agencies decided."));
    }

    [Test]
    public async Task Check_CredentialOfAnUnknownBody_IsAFindingAndNoFault()
    {
        var profile = _folder.Write("unknown-body.json", Bare(
            "\"credentials\": [ { \"bodyId\": \"acme\", \"kind\": \"body-certification\", \"appliedOn\": \"2020-12-01\", \"certifiedOn\": \"2021-01-04\" } ]"));
        var award = _folder.Write("award/award.json", TestProfiles.Award);

        var run = await CommandRun.Of("check", profile, "--award", award, "--as-of", TestProfiles.AsOf);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.StartWith("NOT ELIGIBLE\n").And.Contain("acme"));
    }

    private Task<CommandRun> Check() => CommandRun.Of("check", _folder.Path, "--as-of", TestProfiles.AsOf);

    private static void AssertOnlyTheGoodOneIsDecided(CommandRun run)
    {
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("bad.json").And.Not.Contain("   at ").And.Not.Contain("Exception"));
        Assert.That(run.Output, Does.Contain("good.json").And.Contain("1 agency decided; 1 input could not be read."));
    }

    private static string Bare(string member) => TestProfiles.Bare.Replace("\"agency\":", member + ",\n  \"agency\":", StringComparison.Ordinal);
}
