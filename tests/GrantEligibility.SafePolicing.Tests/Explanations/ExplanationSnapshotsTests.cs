using System.Collections.Concurrent;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Explanations;

/// <summary>What <c>explain</c> says of each sample and of each scenario of the law, in each form.</summary>
internal sealed class ExplanationSnapshotsTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    private static readonly ConcurrentDictionary<string, ExplainedCase> Explained = new(StringComparer.Ordinal);

    private static IEnumerable<string> Names =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "agencies"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal),
        .. ScenarioFiles.Names.Where(name => !name.Contains('/', StringComparison.Ordinal)),
    ];

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsText(string name) => Verify(name, Explain(name).AsText, "txt");

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsLetter(string name) => Verify(name, Explain(name).AsLetter, "md");

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsJson(string name) => Verify(name, Explain(name).AsJson, "json");

    private static Task Verify(string name, string text, string extension)
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        settings.UseTextForParameters(name);
        return Verifier.Verify(text, extension, settings);
    }

    private static ExplainedCase Explain(string name) => Explained.GetOrAdd(name, static name => ExplainedCase.Of(Explainer, QuestionOf(name)));

    private static EligibilityQuestion QuestionOf(string name)
    {
        if (ScenarioFiles.Names.Contains(name))
        {
            return ScenarioFiles.Read(name).ToQuestion();
        }

        var samples = Path.Combine(Repository.Root, "samples");
        return new EligibilityQuestion
        {
            Profile = ProfileReader.ReadFile(Path.Combine(samples, "agencies", $"{name}.json")).Value!,
            Award = AwardReader.ReadFile(Path.Combine(samples, "awards", "cops-hiring-2021.json")).Value,
            AsOf = new DateOnly(2021, 6, 1),
            RegimeId = "EO13929",
        };
    }
}
