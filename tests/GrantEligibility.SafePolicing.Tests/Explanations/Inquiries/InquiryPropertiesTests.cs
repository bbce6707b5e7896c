using CsCheck;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Inquiries;

namespace GrantEligibility.SafePolicing.Tests.Explanations.Inquiries;

/// <summary>What holds of every question to ask next, whatever the agency.</summary>
[TestFixture]
internal sealed class InquiryPropertiesTests
{
    private static readonly EligibilityEvaluator Evaluator = new(SafePolicingRegimes.All);
    private static readonly EligibilityExplainer Explainer = new(Evaluator);
    private static readonly SearchLimits Limits = new() { Evaluations = 300, SetSize = 3 };

    [Test]
    public void WhatToAsk_AnyQuestion_SettlesTheOutcomeHoweverItIsAnswered() => GeneratedQuestions.UnderAnyReading.Hold(
        question => Explainer.WhatToAsk(question, Limits).Sets.SelectMany(set => Cases(question, [.. set.Questions])
            .Where(@case => @case.Outcome == Outcome.Undetermined)
            .Select(@case => $"{string.Join(" + ", set.Questions.Select(asked => asked.Place))} may leave it open: {@case.Summary}")),
        questions: 40);

    [Test]
    public void WhatToAsk_AnyQuestion_TellsWhatEachAnswerOfTheNextOneLeadsTo() => GeneratedQuestions.Any.Hold(
        question => Explainer.WhatToAsk(question, Limits).Next is not { } next ? [] : next.Answers
            .Where(answer => answer.Outcome is { } outcome && Answered(question, answer)?.Outcome != outcome)
            .Select(answer => $"{next.Place}: {answer.Text} is said to lead to {answer.Outcome}"),
        questions: 40);

    /// <summary>
    /// Found are exactly the smallest sets: those, too, that settle an outcome because something else fails, and none that holds
    /// more than it needs. Cases of which trying every set takes too long are passed over.
    /// </summary>
    [Test]
    public void WhatToAsk_SomethingUnknown_FindsTheSetsThatTryingEveryOneFinds()
    {
        const int Size = 3;
        var (compared, sets) = (0, 0);
        BlankedCases.Any.Sample(
            @case =>
            {
                if (@case.Question is not { } question || Evaluator.Evaluate(question).Outcome != Outcome.Undetermined
                    || EveryQuestionSet.UpTo(Size, Evaluator, question, evaluations: 5_000) is not { } smallest)
                {
                    return;
                }

                var found = Explainer.WhatToAsk(question, new SearchLimits { SetSize = Size }).Sets
                    .Select(set => EveryQuestionSet.Named(set.Questions.Select(asked => asked.Place)))
                    .ToList();
                Interlocked.Increment(ref compared);
                Interlocked.Add(ref sets, smallest.Count);
                if (smallest.Except(found).Select(set => $"{set} is missed").Concat(found.Except(smallest).Select(set => $"{set} is no smallest set")).FirstOrDefault() is { } fault)
                {
                    throw new PropertyException(fault);
                }
            },
            iter: Math.Max(Check.Iter, 2_000));
        Assert.That(compared, Is.GreaterThan(200), "Too many cases were settled or passed over.");
        Assert.That(sets, Is.GreaterThan(50), "The cases compared have next to no set between them.");
    }

    /// <summary>The decisions for every way of answering some questions.</summary>
    private static IEnumerable<EligibilityDecision> Cases(EligibilityQuestion question, OpenQuestion[] open) => open is [var first, .. var rest]
        ? first.Answers.SelectMany(answer => Cases(Changed(question, answer)!, rest))
        : [Evaluator.Evaluate(question)];

    private static EligibilityDecision? Answered(EligibilityQuestion question, PossibleAnswer answer) =>
        Changed(question, answer) is { } changed ? Evaluator.Evaluate(changed) : null;

    private static EligibilityQuestion? Changed(EligibilityQuestion question, PossibleAnswer answer) =>
        DocumentChanges.Apply(question, answer.Changes, "test").Value;

    private sealed class PropertyException(string fault) : Exception(fault);
}
