using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations.Searching;

/// <summary>What a search may still do, and how far it has come. Belongs to one search.</summary>
internal sealed class SearchBudget
{
    private readonly SearchLimits _limits;
    private readonly IProgress<SearchProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private int _evaluations;
    private int _found;

    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1.</exception>
    internal SearchBudget(SearchLimits? limits, IProgress<SearchProgress>? progress, CancellationToken cancellation)
    {
        _limits = limits ?? SearchLimits.Default;
        ArgumentOutOfRangeException.ThrowIfLessThan(_limits.Evaluations, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(_limits.SetSize, 1, nameof(limits));
        (_progress, _cancellation) = (progress, cancellation);
    }

    /// <summary>How many items a set has at most.</summary>
    internal int SetSize => _limits.SetSize;

    /// <summary>Whether an evaluation was refused, so that what was not tried may hold more.</summary>
    internal bool WasSpent { get; private set; }

    /// <summary>Ends the search where that was asked for.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    internal void ThrowIfCancelled() => _cancellation.ThrowIfCancellationRequested();

    /// <summary>Evaluates a changed question; null once the budget is spent.</summary>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    internal AnsweredQuestion? Answer(PreparedQuestion question)
    {
        ThrowIfCancelled();
        if (_evaluations == _limits.Evaluations)
        {
            WasSpent = true;
            return null;
        }

        _evaluations++;
        var answered = AnsweredQuestion.Of(question);
        Report();
        return answered;
    }

    /// <summary>Counts a set that was found.</summary>
    internal void Find()
    {
        _found++;
        Report();
    }

    private void Report() => _progress?.Report(new SearchProgress(_evaluations, _found));
}
