using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Letters;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing.Tests.Scenarios;

namespace GrantEligibility.SafePolicing.Tests.Explanations;

/// <summary>What <c>explain</c> says of each sample and of each scenario of the law, in each form.</summary>
internal sealed class ExplanationSnapshotsTests
{
    private static readonly EligibilityExplainer Explainer = new(new EligibilityEvaluator(SafePolicingRegimes.All));

    private static readonly ConcurrentDictionary<string, (EligibilityQuestion Question, EligibilityExplanation Explanation)> Explained = new(StringComparer.Ordinal);

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<string> Names =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "agencies"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal),
        .. ScenarioFiles.Names.Where(name => !name.Contains('/', StringComparison.Ordinal)),
    ];

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsText(string name)
    {
        var explanation = Explain(name).Explanation;
        return Verify(name, ExplanationText.Of(explanation), explanation, "txt");
    }

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsLetter(string name)
    {
        var (question, explanation) = Explain(name);
        return Verify(name, DeterminationLetter.Of(question, explanation), explanation, "md");
    }

    [TestCaseSource(nameof(Names))]
    public Task Explain_Case_AsJson(string name)
    {
        var explanation = Explain(name).Explanation;
        var json = JsonNode.Parse(ExplanationJson.ToText(explanation))!;

        // The derivation is in the snapshots of the decisions, and would be most of these.
        json["decision"]!["trail"]!["because"] = "(left out)";
        return Verify(name, json.ToJsonString(Readable), explanation, "json");
    }

    private static Task Verify(string name, string text, EligibilityExplanation explanation, string extension)
    {
        var settings = new VerifySettings();
        settings.UseDirectory("Snapshots");
        settings.UseTextForParameters(name);

        // The regime's digest changes with every word of every rule, and would say so in every snapshot.
        var digest = explanation.Decision.Digests.Regime;
        var masked = text.Replace(digest, "(digest of the regime)", StringComparison.Ordinal).Replace(digest[..12], "(digest)", StringComparison.Ordinal);
        return Verifier.Verify(masked, extension, settings);
    }

    private static (EligibilityQuestion Question, EligibilityExplanation Explanation) Explain(string name) => Explained.GetOrAdd(name, static name =>
    {
        var question = QuestionOf(name);
        return (question, Explainer.Explain(question));
    });

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
