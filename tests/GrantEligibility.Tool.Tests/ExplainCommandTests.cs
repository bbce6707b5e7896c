using System.Text.Json;

namespace GrantEligibility.Tool;

internal sealed class ExplainCommandTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");

    private TemporaryFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCase("text", "What it would take")]
    [TestCase("markdown", "# Determination: not eligible")]
    [TestCase("html", "<h2>What it would take</h2>")]
    [TestCase("json", "\"whyNot\": [")]
    [TestCase("mermaid", "flowchart LR")]
    public async Task Explain_EachFormat_SaysWhatItWouldTakeAndExitsWithOne(string format, string expected)
    {
        var run = await Explain("larkmoor-police", "--format", format);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Error, Is.Empty);
        Assert.That(run.Output, Does.Contain(expected).And.EndsWith("\n"));
    }

    [Test]
    public async Task Explain_InDetail_SaysMoreAndAllThatTheCompactTextDecides()
    {
        var compact = await Explain("larkmoor-police");
        var whole = await Explain("larkmoor-police", "--detail");

        Assert.That(compact.Output.Split('\n'), Has.Length.LessThan(75));
        Assert.That(compact.Output, Does.Not.Contain("How it was derived"));
        Assert.That(whole.Output, Does.Contain("How it was derived").And.Contain("[CredentialHeldOrSought."));
        Assert.That(compact.Output.Split('\n').Concat(whole.Output.Split('\n')), Has.All.Length.LessThanOrEqualTo(100));
    }

    [TestCase("check")]
    [TestCase("explain")]
    public async Task Run_DocumentForEachProfileWithoutAFolder_SaysToNameOne(string command)
    {
        var run = await CommandRun.Of(command, Path.Combine(Samples, "agencies"), "--as-of", "2021-06-01", "--format", "markdown");

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("Name a folder with --output"));
    }

    [Test]
    public async Task Explain_FolderToAFolder_WritesAPageForEach()
    {
        _folder.Write("profiles/a.json", TestProfiles.Bare);
        _folder.Write("profiles/b.json", TestProfiles.NothingSought);

        var run = await CommandRun.Of("explain", _folder.PathOf("profiles"), "--as-of", TestProfiles.AsOf, "--format", "html", "--output", _folder.PathOf("pages/"));

        Assert.That(run.Error, Is.Empty);
        Assert.That(Directory.GetFiles(_folder.PathOf("pages")).Select(Path.GetFileName), Is.EquivalentTo(new[] { "a.html", "b.html" }));
        Assert.That(run.Output, Does.StartWith("2 agencies decided."));
    }

    [Test]
    public async Task Explain_FolderAsJson_HoldsExplanationsWithTheDecisionThatCheckGives()
    {
        var profile = _folder.Write("profiles/a.json", TestProfiles.NothingSought);

        var explained = await CommandRun.Of("explain", _folder.PathOf("profiles"), "--as-of", TestProfiles.AsOf, "--format", "json");
        var check = await CommandRun.Of("check", profile, "--as-of", TestProfiles.AsOf, "--format", "json");

        using var list = JsonDocument.Parse(explained.Output);
        using var decision = JsonDocument.Parse(check.Output);
        var explanation = list.RootElement.GetProperty("decisions")[0].GetProperty("explanation");
        Assert.That(JsonElement.DeepEquals(explanation.GetProperty("decision"), decision.RootElement), Is.True);
    }

    [Test]
    public async Task Rules_AsMermaid_DrawsRequirementsAndWhatTheyRestOn()
    {
        var run = await CommandRun.Of("rules", "--regime", "EO13929", "--format", "mermaid");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.StartWith("flowchart LR\n").And.Contain("{{\"EO 13929 § 2(c)(ii): Chokeholds are prohibited, save where deadly force is lawful\"}}"));
        Assert.That(run.Output, Does.Match("n[0-9]+ -->\\|\"governing credential\"\\| n[0-9]+").And.Contain("[(\"chokehold policy\")]"));
    }

    private static Task<CommandRun> Explain(string sample, params string[] arguments) => CommandRun.Of(
        ["explain", Path.Combine(Samples, "agencies", $"{sample}.json"), "--award", Path.Combine(Samples, "awards", "cops-hiring-2021.json"), "--as-of", "2021-06-01", .. arguments]);
}
