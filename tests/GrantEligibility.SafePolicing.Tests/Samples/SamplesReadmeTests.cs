using System.Text.Json;
using System.Text.RegularExpressions;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Samples;

/// <summary>What the readme of the samples says of each agency is what the rules say.</summary>
[TestFixture]
internal sealed partial class SamplesReadmeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");
    private static readonly string[] Readme = File.ReadAllLines(Path.Combine(Folder, "README.md"));
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    private static IEnumerable<Match> Agencies => Readme.Select(static line => AgencyRow().Match(line)).Where(static row => row.Success);

    private static IEnumerable<TestCaseData> Outcomes =>
        Agencies.Select(static row => new TestCaseData(row.Groups["file"].Value, row.Groups["outcome"].Value));

    private static IEnumerable<TestCaseData> Suppositions =>
        from row in Agencies
        let supposition = Supposition().Match(row.Groups["shows"].Value)
        where supposition.Success
        select new TestCaseData(
            row.Groups["file"].Value,
            supposition.Groups["name"].Value,
            supposition.Groups["value"].Value,
            supposition.Groups["outcome"].Value);

    [TestCaseSource(nameof(Outcomes))]
    public void Evaluate_SampleAgency_HasTheOutcomeOfTheReadme(string file, string outcome)
    {
        Assert.That(Words(Decide(file, [])), Is.EqualTo(outcome));
    }

    [TestCaseSource(nameof(Suppositions))]
    public void Evaluate_SampleAgencyUnderASupposition_HasTheOutcomeOfTheReadme(string file, string name, string value, string outcome)
    {
        Assert.That(Words(Decide(file, new() { [name] = value })), Is.EqualTo(outcome));
    }

    [Test]
    public void Readme_NamesEverySample()
    {
        var rows = Readme.Select(static line => FileRow().Match(line)).Where(static row => row.Success).Select(static row => row.Groups["file"].Value);
        var files = Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Select(Path.GetFileName);

        Assert.That(rows, Is.EquivalentTo(files));
    }

    [Test]
    public void Evaluate_SampleAgencies_BetweenThemShowEveryOutcome()
    {
        Assert.That(Agencies.Select(static row => row.Groups["outcome"].Value).Distinct(), Is.EquivalentTo(Enum.GetValues<Outcome>().Select(Words)));
    }

    private static Outcome Decide(string file, Dictionary<string, string> options)
    {
        var profile = ProfileReader.ReadFile(Path.Combine(Folder, "agencies", file));
        var award = AwardReader.ReadFile(Path.Combine(Folder, "awards", "cops-hiring-2021.json"));
        Assert.That(profile.Faults.Concat(award.Faults).Select(static fault => fault.Message), Is.Empty);

        return Evaluator.Evaluate(new EligibilityQuestion
        {
            Profile = profile.Value!,
            Award = award.Value,
            AsOf = new DateOnly(2021, 6, 1),
            RegimeId = "EO13929",
            Options = options,
        }).Outcome;
    }

    private static string Words(Outcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString()).Replace('-', ' ');

    [GeneratedRegex(@"^\| `(?<file>[^`]+\.json)` \| (?<shows>[^|]+) \| (?<outcome>[^|]+) \|$")]
    private static partial Regex AgencyRow();

    [GeneratedRegex(@"^\| `(?<file>[^`]+\.json)` \|")]
    private static partial Regex FileRow();

    [GeneratedRegex(@"`--option (?<name>[^=`]+)=(?<value>[^`]+)`.*\*(?<outcome>[^*]+)\*")]
    private static partial Regex Supposition();
}
