using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests.Samples;

/// <summary>Each sample's decision, whole: text with its trail, and JSON.</summary>
[TestFixture]
internal sealed class SampleDecisionTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);

    private static IEnumerable<string> Names => Directory
        .EnumerateFiles(Path.Combine(Folder, "agencies"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)!)
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public async Task Evaluate_Sample_DecidesAndShowsWhy(string sample) =>
        await Verifier.Verify(WithoutRegimeDigest(Decide(sample), decision => DecisionText.Of(decision, TextDetail.Whole)));

    [TestCase("sable-junction-police")]
    [TestCase("ridgely-cross-police")]
    [TestCase("osprey-ford-police")]
    public async Task Evaluate_Sample_WritesJson(string sample) =>
        await Verifier.Verify(WithoutRegimeDigest(Decide(sample), DecisionJson.ToText), "json");

    private static EligibilityDecision Decide(string sample) => Evaluator.Evaluate(new EligibilityQuestion
    {
        Profile = ProfileReader.ReadFile(Path.Combine(Folder, "agencies", $"{sample}.json")).Value!,
        Award = AwardReader.ReadFile(Path.Combine(Folder, "awards", "cops-hiring-2021.json")).Value,
        AsOf = new DateOnly(2021, 6, 1),
        RegimeId = "EO13929",
    });

    /// <summary>The regime's digest changes with every word of every rule, and would say so in every snapshot.</summary>
    private static string WithoutRegimeDigest(EligibilityDecision decision, Func<EligibilityDecision, string> write) =>
        write(decision).Replace(decision.Digests.Regime, "(digest of the regime)", StringComparison.Ordinal);
}
