using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;

namespace GrantEligibility.SafePolicing.Tests;

/// <summary>An evaluator keeps its sessions: what they were asked before must not show in any answer.</summary>
[TestFixture]
internal sealed class SessionsServedBeforeTests
{
    private static readonly EligibilityQuestion[] Samples =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "agencies"), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(path => new EligibilityQuestion
            {
                Profile = ProfileReader.ReadFile(path).Value!,
                AsOf = new DateOnly(2021, 6, 1),
                RegimeId = "EO13929",
            }),
    ];

    private static readonly EligibilityQuestion[] Cases =
    [
        .. ScenarioFiles.Names.Select(ScenarioFiles.Read).Select(file => new EligibilityQuestion
        {
            Profile = file.Agency,
            Award = file.Award,
            AsOf = file.AsOf,
            RegimeId = file.Regime,
            Options = file.Options ?? new Dictionary<string, string>(),
        }),
    ];

    [Test]
    public void Evaluate_SampleAfterManyOthers_IsAnsweredAsByAFreshEvaluator()
    {
        var served = new EligibilityEvaluator(SafePolicingRegimes.All);
        foreach (var question in Shuffled(Cases, seed: 1))
        {
            served.Evaluate(question);
        }

        Assert.That(
            Samples.Select(question => DecisionJson.ToText(served.Evaluate(question))),
            Is.EqualTo(Samples.Select(question => DecisionJson.ToText(new EligibilityEvaluator(SafePolicingRegimes.All).Evaluate(question)))));
    }

    [Test]
    public void Evaluate_EveryCaseAndSampleInAnyOrder_IsAnsweredTheSame()
    {
        var questions = Cases.Concat(Samples).ToArray();
        var expected = Answers(questions);
        var served = new EligibilityEvaluator(SafePolicingRegimes.All);

        for (var seed = 1; seed <= 2; seed++)
        {
            foreach (var question in Shuffled(questions, seed))
            {
                Assert.That(DecisionJson.ToText(served.Evaluate(question)), Is.EqualTo(expected[question]), $"seed {seed}");
            }
        }
    }

    [Test]
    public void Evaluate_ManyThreads_AreAnsweredTheSame()
    {
        var expected = Answers(Samples);
        var served = new EligibilityEvaluator(SafePolicingRegimes.All);

        var answered = Enumerable.Range(0, 8)
            .AsParallel()
            .WithDegreeOfParallelism(8)
            .SelectMany(seed => Shuffled(Samples, seed).Select(question => (Question: question, Text: DecisionJson.ToText(served.Evaluate(question)))))
            .ToList();

        Assert.That(answered.Where(a => a.Text != expected[a.Question]), Is.Empty);
    }

    private static Dictionary<EligibilityQuestion, string> Answers(IEnumerable<EligibilityQuestion> questions)
    {
        var evaluator = new EligibilityEvaluator(SafePolicingRegimes.All);
        return questions.ToDictionary(
            question => question,
            question => DecisionJson.ToText(evaluator.Evaluate(question)),
            (IEqualityComparer<EligibilityQuestion>)ReferenceEqualityComparer.Instance);
    }

    private static EligibilityQuestion[] Shuffled(EligibilityQuestion[] questions, int seed)
    {
        var shuffled = questions.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
