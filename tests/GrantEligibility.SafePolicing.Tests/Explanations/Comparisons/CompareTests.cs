using System.Runtime.CompilerServices;
using GrantEligibility.Benchmarks.Agencies;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Comparisons;
using GrantEligibility.SafePolicing.Tests.Explanations.Changes;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Comparisons;

/// <summary>Many cases in two ways, held against the two evaluations of each.</summary>
internal sealed class CompareTests
{
    private const int Cases = 300;

    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    [Test]
    public async Task Compare_TwoSettingsOfAnOption_TellsEveryDecisionThatDiffersAndNoOther()
    {
        var pairs = Pairs("IC-5", "met", "not-met");

        var compared = await Explainer.CompareAsync(Async(pairs));

        var differing = pairs.Where(pair => Statuses(Evaluator, pair.First) != Statuses(Evaluator, pair.Second)).ToList();
        Assert.That(compared.Count, Is.EqualTo(Cases));
        Assert.That(differing, Is.Not.Empty);
        Assert.That(compared.Changed.Select(changed => changed.Name), Is.EqualTo(differing.Select(pair => pair.Name)));
        Assert.That(
            compared.Changed.Select(changed => (changed.Before, changed.After)),
            Is.EqualTo(differing.Select(pair => (Evaluator.Evaluate(pair.First).Outcome, Evaluator.Evaluate(pair.Second).Outcome))));
    }

    [Test]
    public async Task Compare_TwoSettingsOfAnOption_GroupsByWhatBecameOfWhichRequirementAndWhy()
    {
        var pairs = Pairs("IC-5", "met", "not-met");

        var compared = await Explainer.CompareAsync(Async(pairs));

        var questions = pairs.ToDictionary(pair => pair.Name);
        Assert.That(compared.Groups, Is.Not.Empty);
        Assert.That(compared.Groups.Select(group => group.Cases.Count), Is.Ordered.Descending);
        Assert.That(compared.Groups.SelectMany(group => group.Cases).Distinct(), Is.EquivalentTo(compared.Changed));
        Assert.Multiple(() =>
        {
            foreach (var group in compared.Groups)
            {
                Assert.That(group.ChoicesBefore, Has.Member("IC-5 = met"));
                Assert.That(group.ChoicesAfter, Has.Member("IC-5 = not-met"));
                foreach (var @case in group.Cases)
                {
                    var (before, after) = (Requirement(questions[@case.Name].First, group), Requirement(questions[@case.Name].Second, group));
                    Assert.That((before.Status, after.Status), Is.EqualTo((group.Before, group.After)));
                    Assert.That(before.Findings.Select(finding => finding.Rule), Is.SupersetOf(group.RulesBefore));
                    Assert.That(after.Findings.Select(finding => finding.Rule), Is.SupersetOf(group.RulesAfter));
                }
            }
        });
    }

    [Test]
    public async Task Compare_TwoVersionsOfARegime_TellsTheCasesThatTheRequirementDecided()
    {
        var otherwise = new EligibilityEvaluator([WhatIfTests.WithoutChokeholds(SafePolicingRegimes.Eo13929)]);
        var pairs = Pairs("IC-5", "met", "met");

        var compared = await Explainer.CompareAsync(Async(pairs), otherwise);

        Assert.That(compared.Groups, Is.Not.Empty);
        Assert.That(compared.Groups.Select(group => (group.RequirementId, group.After)), Is.All.EqualTo(("2(c)(ii)", (RequirementStatus?)null)));
        Assert.That(
            compared.Changed.Select(changed => changed.Name),
            Is.EqualTo(pairs.Where(pair => Evaluator.Evaluate(pair.First).Status("2(c)(ii)") != RequirementStatus.NotApplicable).Select(pair => pair.Name)));
    }

    [Test]
    public async Task Compare_Progress_IsToldAfterEachCase()
    {
        var told = new List<int>();

        await Explainer.CompareAsync(Async(Pairs("IC-5", "met", "not-met").Take(4)), progress: new Told(told));

        Assert.That(told, Is.EqualTo(new[] { 1, 2, 3, 4 }));
    }

    [Test]
    public async Task Compare_Cancelled_EndsEarly()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;

        await Assert.ThatAsync(() => Explainer.CompareAsync(Cancelling(), cancellationToken: cancellation.Token), Throws.InstanceOf<OperationCanceledException>());

        Assert.That(read, Is.EqualTo(2));

        async IAsyncEnumerable<QuestionPair> Cancelling()
        {
            foreach (var pair in Pairs("IC-5", "met", "not-met"))
            {
                await Task.Yield();
                if (++read == 2)
                {
                    await cancellation.CancelAsync();
                }

                yield return pair;
            }
        }
    }

    private static List<QuestionPair> Pairs(string option, string first, string second) =>
    [
        .. Enumerable.Range(0, Cases).Select(SyntheticQuestions.Of).Select((question, i) => new QuestionPair($"case {i}", With(question, option, first), With(question, option, second))),
    ];

    private static EligibilityQuestion With(EligibilityQuestion question, string option, string value) =>
        question with { Options = new Dictionary<string, string> { [option] = value } };

    private static async IAsyncEnumerable<QuestionPair> Async(IEnumerable<QuestionPair> pairs, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var pair in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            yield return pair;
        }
    }

    private static RequirementResult Requirement(EligibilityQuestion question, ChangeGroup group) =>
        Evaluator.Evaluate(question).Requirements.Single(requirement => requirement.Id == group.RequirementId);

    private static string Statuses(EligibilityEvaluator evaluator, EligibilityQuestion question) =>
        string.Join(", ", evaluator.Evaluate(question).Requirements.Select(requirement => $"{requirement.Id} {requirement.Status}"));

    // Progress<T> reports on the thread pool, in no order.
    private sealed class Told(List<int> counts) : IProgress<int>
    {
        public void Report(int value) => counts.Add(value);
    }
}
