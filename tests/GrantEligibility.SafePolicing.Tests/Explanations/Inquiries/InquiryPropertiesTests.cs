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

    /// <summary>The decisions for every way of answering some questions.</summary>
    private static IEnumerable<EligibilityDecision> Cases(EligibilityQuestion question, OpenQuestion[] open) => open is [var first, .. var rest]
        ? first.Answers.SelectMany(answer => Cases(Changed(question, answer)!, rest))
        : [Evaluator.Evaluate(question)];

    private static EligibilityDecision? Answered(EligibilityQuestion question, PossibleAnswer answer) =>
        Changed(question, answer) is { } changed ? Evaluator.Evaluate(changed) : null;

    private static EligibilityQuestion? Changed(EligibilityQuestion question, PossibleAnswer answer) =>
        DocumentChanges.Apply(question, answer.Changes, "test").Value;
}
