using System.Collections.Concurrent;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;
using GrantEligibility.SafePolicing;

namespace GrantEligibility.Html;

/// <summary>The samples, decided and written as pages.</summary>
internal static class Samples
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    /// <summary>Samples that together have each outcome, several agencies, and long and short derivations.</summary>
    internal static readonly string[] Six =
    [
        "larkmoor-police", "brindle-point-police", "sable-junction-police", "copperlea-police", "sorrel-county-mental-health", "state-line-crossing-police",
    ];

    private static readonly ConcurrentDictionary<string, string> Pages = new(StringComparer.Ordinal);

    internal static EligibilityEvaluator Evaluator { get; } = new(SafePolicingRegimes.All);

    internal static EligibilityExplainer Explainer { get; } = new(Evaluator);

    internal static IEnumerable<string> All => Directory
        .EnumerateFiles(Path.Combine(Folder, "agencies"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Order(StringComparer.Ordinal);

    internal static EligibilityQuestion Question(string sample) => new()
    {
        Profile = ProfileReader.ReadFile(Path.Combine(Folder, "agencies", $"{sample}.json")).Value!,
        Award = AwardReader.ReadFile(Path.Combine(Folder, "awards", "cops-hiring-2021.json")).Value,
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "EO13929",
    };

    internal static EligibilityDecision Decide(EligibilityQuestion question) => Evaluator.Evaluate(question);

    /// <summary>The page of a sample, explained and with its timeline.</summary>
    internal static string Page(string sample) => Pages.GetOrAdd(sample, Written);

    /// <summary>The page, written anew.</summary>
    internal static string Written(string sample)
    {
        var question = Question(sample);
        return DeterminationPage.Of(question, Explainer.Explain(question), Explainer.Timeline(question, new DateOnly(2020, 1, 1), new DateOnly(2025, 1, 1)));
    }
}
