using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Comparisons;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Searching;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Explanations;

/// <summary>
/// Explains decisions: why not, what it would take, what to ask next, until when, what if. Everything is read from the
/// rules' own conditions and from evaluating again; nothing is written beside them.
/// </summary>
/// <remarks>Thread-safe; one instance serves a whole process.</remarks>
public sealed class EligibilityExplainer
{
    private readonly EligibilityEvaluator _evaluator;

    /// <summary>Makes an explainer of what an evaluator decides.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <exception cref="ArgumentNullException"><paramref name="evaluator"/> is null.</exception>
    public EligibilityExplainer(EligibilityEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        _evaluator = evaluator;
    }

    /// <summary>All that can be said about a question: the decision, why not, what it would take, what to ask next, until when.</summary>
    /// <param name="question">The question.</param>
    /// <param name="limits">How much each search may do; null: <see cref="SearchLimits.Default"/>.</param>
    /// <param name="progress">Told after every evaluation of a search; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the searches early.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the question that has to be there is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known, or a value an option does not accept.</exception>
    /// <exception cref="OperationCanceledException">A search was cancelled.</exception>
    public EligibilityExplanation Explain(
        EligibilityQuestion question, SearchLimits? limits = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new EligibilityExplanation
        {
            Decision = _evaluator.Evaluate(question),
            WhyNot = WhyNot(question),
            Remedies = WhatWouldItTake(question, limits, progress, cancellationToken),
            Inquiries = WhatToAsk(question, limits, progress, cancellationToken),
            Holds = UntilWhen(question, cancellationToken: cancellationToken),
        };
    }

    /// <summary>
    /// Why not: for each requirement that is not met or undetermined, the rows that would meet it and what each lacks, found by
    /// matching the rules again as far as the facts allow.
    /// </summary>
    /// <remarks>
    /// Of a collection that a rule groups, sorts or looks up by a key, rather than just collects, it is not made out again
    /// what it would hold: a row that matches one is said to lack it, in words and without a value.
    /// </remarks>
    /// <param name="question">The question.</param>
    /// <returns>The shortfalls, the one closest to being met first; empty where every requirement is met or does not apply.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the question that has to be there is missing.</exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known, or a value an option does not accept.</exception>
    public IReadOnlyList<RequirementShortfall> WhyNot(EligibilityQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ShortfallFinder.Of(_evaluator.Prepare(question));
    }

    /// <summary>
    /// What it would take: every minimal set of actions the agency can take itself on the as-of date that makes it eligible, or
    /// eligible with conditions. Each set is verified by evaluating the changed documents, and so is that no part of it is enough.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="limits">How much the search may do; null: <see cref="SearchLimits.Default"/>.</param>
    /// <param name="progress">Told after every evaluation; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The sets, or why there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the question that has to be there is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known, or a value an option does not accept.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public RemedySearch WhatWouldItTake(
        EligibilityQuestion question, SearchLimits? limits = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new RemedyFinder(_evaluator, question, new SearchBudget(limits, progress, cancellationToken)).Search();
    }

    /// <summary>
    /// What to ask next: the smallest sets of unknown facts that settle an undetermined outcome however they are answered, found by
    /// evaluating every combination of answers, and the single question that decides most.
    /// </summary>
    /// <remarks>
    /// Every smallest set is found: one that leaves no requirement undetermined, and one that settles the outcome although
    /// something stays undetermined, because with each answer something fails. Of the latter one may be missed where some
    /// answers make something fail only together, and yet no more once others are known too: a law that takes an unknown for a no.
    /// </remarks>
    /// <param name="question">The question.</param>
    /// <param name="limits">How much the search may do; null: <see cref="SearchLimits.Default"/>.</param>
    /// <param name="progress">Told after every evaluation; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The sets, or why there is none; and the next question.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of the question that has to be there is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    /// <exception cref="EligibilityQuestionException">The question names a regime or an option that is not known, or a value an option does not accept.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public InquirySearch WhatToAsk(
        EligibilityQuestion question, SearchLimits? limits = null, IProgress<SearchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new InquiryFinder(_evaluator, question, new SearchBudget(limits, progress, cancellationToken)).Search();
    }

    /// <summary>Until when: the days around the as-of date on which the decision holds if nothing new happens.</summary>
    /// <param name="question">The question.</param>
    /// <param name="progress">Told how many days have been evaluated; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The period, exact to the day. An answer is the same as long as the outcome and the status of each requirement are.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="EligibilityQuestionException">The regime or an option is not known, or an option does not accept its value.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public DecisionPeriod UntilWhen(EligibilityQuestion question, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return DecisionPeriods.Around(new AnswersByDay(_evaluator, question, progress, cancellationToken), question.AsOf);
    }

    /// <summary>The answers to a question on every day of a period, with what changes at each border between them.</summary>
    /// <param name="question">The question; its as-of date has no part in the answer.</param>
    /// <param name="from">The first day.</param>
    /// <param name="until">The first day that is no longer part of the period.</param>
    /// <param name="progress">Told how many days have been evaluated; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The periods, exact to the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="until"/> is not after <paramref name="from"/>.</exception>
    /// <exception cref="EligibilityQuestionException">The regime or an option is not known, or an option does not accept its value.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public DecisionTimeline Timeline(
        EligibilityQuestion question, DateOnly from, DateOnly until, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (until <= from)
        {
            throw new ArgumentException(PlainText.Of($"A period from {from} until {until}, that day excluded, has no day."), nameof(until));
        }

        return DecisionPeriods.Between(new AnswersByDay(_evaluator, question, progress, cancellationToken), from, until);
    }

    /// <summary>What if: a question against another one, and the differences between them that made the answers differ.</summary>
    /// <param name="first">The first question.</param>
    /// <param name="second">The second: with another profile, award, as-of date, option or regime.</param>
    /// <param name="otherwise">Answers the second question, where that is to be another version of a regime; null: the same as the first.</param>
    /// <param name="progress">Told how many questions between the two have been evaluated; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the search for causes early.</param>
    /// <returns>What differs, in what was asked and in the answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of a question that has to be there is missing.</exception>
    /// <exception cref="EligibilityQuestionException">A regime or an option is not known, or an option does not accept its value.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public DecisionChange WhatIf(
        EligibilityQuestion first,
        EligibilityQuestion second,
        EligibilityEvaluator? otherwise = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return DecisionChanges.Between(_evaluator, first, otherwise ?? _evaluator, second, progress, cancellationToken);
    }

    /// <summary>
    /// Which cases a change touches: asks about each in two ways, and tells every decision that differs, grouped by the
    /// requirement, what became of it, the rules that found so and the choices they leaned on.
    /// </summary>
    /// <param name="pairs">The cases, each asked about in two ways; read one after the other, and none kept.</param>
    /// <param name="otherwise">Answers the second questions, where that is to be another version of a regime; null: the same as the first.</param>
    /// <param name="progress">Told how many cases have been compared; null: nobody is.</param>
    /// <param name="cancellationToken">Ends the comparison early.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is null.</exception>
    /// <exception cref="ArgumentException">A part of a question that has to be there is missing.</exception>
    /// <exception cref="EligibilityQuestionException">A regime or an option is not known, or an option does not accept its value.</exception>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public async Task<ComparedDecisions> CompareAsync(
        IAsyncEnumerable<QuestionPair> pairs,
        EligibilityEvaluator? otherwise = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var tally = new ComparisonTally(_evaluator, otherwise ?? _evaluator);
        var count = 0;
        await foreach (var pair in pairs.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(pair);
            progress?.Report(++count);
        }

        return tally.Result;
    }
}
