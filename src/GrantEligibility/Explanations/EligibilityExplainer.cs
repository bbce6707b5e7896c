using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Searching;

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
    /// Every smallest set is found that leaves no requirement undetermined. One that settles the outcome although a requirement
    /// stays undetermined, because another fails, is sought among the questions that bear on what is undetermined, and among all
    /// single ones.
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
}
