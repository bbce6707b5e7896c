namespace GrantEligibility.Tool;

internal sealed class VerifyCommandTests
{
    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task Verify_AllAsExpected_CountsThemAndExitsWithZero()
    {
        WriteCase("A1", "not-eligible");
        WriteCase("A2", "not-eligible");

        var run = await CommandRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("passed A1: Nothing sought\npassed A2: Nothing sought\n2 passed, 0 failed\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("JusticeAct", "S39.json")]
    [TestCase("JusticeInPolicing", "S37.json")]
    public async Task Verify_CaseFileOfABill_IsAskedUnderThatBill(string package, string file)
    {
        var run = await CommandRun.Of("verify", Path.Combine(Repository.Root, "tests", $"GrantEligibility.{package}.Tests", "Scenarios", file));

        Assert.That(run.Output, Does.EndWith("1 passed, 0 failed\n"));
        Assert.That(run.ExitCode, Is.Zero);
    }

    [Test]
    public async Task Verify_AnotherOutcome_SaysWhatDiffersAndExitsWithOne()
    {
        WriteCase("A1", "eligible");
        WriteCase("A2", "not-eligible");

        var run = await CommandRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.StartWith("FAILED A1: Nothing sought\n  ").And.Contain("eligible").And.EndWith("1 passed, 1 failed\n"));
    }

    [Test]
    public async Task Verify_FaultyCase_HasNotPassedAndExitsWithThree()
    {
        WriteCase("A1", "not-eligible");
        _folder.Write("A2.json", "{ }");

        var run = await CommandRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("A2.json"));
        Assert.That(run.Output, Does.EndWith("1 passed, 1 failed\n"));
    }

    [Test]
    public async Task Verify_CaseOfAnUnknownRegime_HasFailed()
    {
        _folder.Write("A1.json", Case("A1", "not-eligible").Replace("EO13929", "EO1", StringComparison.Ordinal));

        var run = await CommandRun.Of("verify", _folder.Path);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("'EO1'"));
    }

    private static string Case(string id, string outcome) => $$"""
        {
          "schemaVersion": "1.0",
          "id": "{{id}}",
          "title": "Nothing sought",
          "regime": "EO13929",
          "asOf": "{{TestProfiles.AsOf}}",
          "award": {{TestProfiles.Award}},
          "agency": {{TestProfiles.NothingSought}},
          "expect": { "outcome": "{{outcome}}" }
        }
        """;

    private void WriteCase(string id, string outcome) => _folder.Write($"{id}.json", Case(id, outcome));
}
