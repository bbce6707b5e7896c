using System.Collections.Concurrent;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Profiles;

namespace GrantEligibility.Tests.Explanations.Inquiries;

[TestFixture]
public sealed class InquirySearchTests
{
    private static readonly EligibilityEvaluator Evaluator = new([BridgeLaw.Regime]);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);

    [Test]
    public void WhatToAsk_TwoUnknownsThatMatter_NamesThemAndTheOneThatDecidesMost()
    {
        var search = Explainer.WhatToAsk(BridgeLaw.Question(
            (PracticeName.DutyToIntervene, null), (PracticeName.MedicalCare, null), (PracticeName.Discipline, true), (PracticeName.NoKnockWarrants, false)));

        Assert.That(search.Sets.Select(Places), Is.EqualTo(new[] { "/practices/0/inPlace + /practices/1/inPlace" }));
        Assert.That(search.Next!.Place.Pointer, Is.EqualTo("/practices/0/inPlace"));
        Assert.That(search.Next.Text, Is.EqualTo("Is the practice in place?"));
        Assert.That(search.Next.Agency, Is.EqualTo("Willow Creek Wardens"));
        Assert.That(
            search.Next.Answers.Select(answer => (answer.Text, answer.Outcome)),
            Is.EqualTo(new (string, Outcome?)[] { ("yes", Outcome.Undetermined), ("no", Outcome.NotEligible) }));
        Assert.That((search.IsComplete, search.WhyNone), Is.EqualTo((true, (string?)null)));
    }

    [Test]
    public void WhatToAsk_NotEligibleAlready_SaysThatNothingNeedsToBeAsked()
    {
        var search = Explainer.WhatToAsk(BridgeLaw.Question((PracticeName.DutyToIntervene, false), (PracticeName.MedicalCare, null)));

        Assert.That((search.Sets.Count, search.Next), Is.EqualTo((0, (OpenQuestion?)null)));
        Assert.That(search.WhyNone, Does.StartWith("Nothing needs to be asked. Not eligible:"));
    }

    [Test]
    public void WhatToAsk_NobodySpokeOfIt_SaysWhatStaysOpenInTheWordsOfTheRequirement()
    {
        var search = Explainer.WhatToAsk(BridgeLaw.Question((PracticeName.MedicalCare, true), (PracticeName.Discipline, true)));

        Assert.That((search.Sets.Count, search.Next), Is.EqualTo((0, (OpenQuestion?)null)));
        Assert.That(search.WhyNone, Is.EqualTo(
            "What is open is nothing that the profile or the award could tell: (Bridge Law § 1) No rule could settle this with what is known. Is the arch safe?"));
    }

    [Test]
    public void WhatToAsk_LimitReached_SaysThatItIsNotComplete()
    {
        var search = Explainer.WhatToAsk(
            BridgeLaw.Question((PracticeName.DutyToIntervene, null), (PracticeName.MedicalCare, null), (PracticeName.Discipline, true)),
            new SearchLimits { Evaluations = 5 });

        Assert.That((search.IsComplete, search.Sets.Count), Is.EqualTo((false, 0)));
        Assert.That(search.WhyNone, Is.EqualTo("The search stopped at its limit before it found questions that settle the outcome."));
    }

    /// <summary>All that there are; the oracle answers every choice among the unknown practices in every way.</summary>
    [Test]
    public void WhatToAsk_EveryStateOfThePractices_FindsTheSetsThatAnsweringEveryOneFinds()
    {
        var faults = new ConcurrentQueue<string>();
        Parallel.ForEach(PracticesOfBridges.Every, question =>
        {
            var search = Explainer.WhatToAsk(question);
            int[] unknown = [.. Enumerable.Range(0, question.Profile.Practices!.Count).Where(i => question.Profile.Practices[i].InPlace is null)];
            var minimal = PracticesOfBridges.Minimal(PracticesOfBridges.SetsOf(unknown), set => Decided(question, set).All(d => d.Outcome != Outcome.Undetermined));
            var (found, expected) = (search.Sets.Select(Places).Order(StringComparer.Ordinal), minimal.Where(set => set.Length > 0).Select(Named).Order(StringComparer.Ordinal));
            if (!search.IsComplete || !found.SequenceEqual(expected))
            {
                faults.Enqueue($"{string.Join(", ", question.Profile.Practices.Select(practice => $"{practice.Name} {practice.InPlace}"))}: found {string.Join("; ", found)}, and there are {string.Join("; ", expected)}");
            }
        });

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<EligibilityDecision> Decided(EligibilityQuestion question, int[] asked) => PracticesOfBridges.SetsOf(asked).Select(yes =>
        Evaluator.Evaluate(question with
        {
            Profile = question.Profile with
            {
                Practices = [.. question.Profile.Practices!.Select((practice, i) => asked.Contains(i) ? practice with { InPlace = yes.Contains(i) } : practice)],
            },
        }));

    private static string Named(int[] set) => string.Join(" + ", set.Select(i => $"/practices/{i}/inPlace"));

    private static string Places(QuestionSet set) => string.Join(" + ", set.Questions.Select(question => question.Place.Pointer).Order(StringComparer.Ordinal));
}
