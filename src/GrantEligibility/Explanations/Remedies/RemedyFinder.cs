using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Explanations.Searching;

namespace GrantEligibility.Explanations.Remedies;

/// <summary>Searches the sets of an agency's own actions for those that make it eligible, each by evaluating the changed question.</summary>
internal sealed class RemedyFinder
{
    private readonly EligibilityEvaluator _evaluator;
    private readonly EligibilityQuestion _question;
    private readonly SearchBudget _budget;
    private readonly AnsweredQuestion _asked;
    private readonly AgencyAction[] _actions;
    private Obstacle? _stays;

    internal RemedyFinder(EligibilityEvaluator evaluator, EligibilityQuestion question, SearchBudget budget)
    {
        (_evaluator, _question, _budget) = (evaluator, question, budget);
        _asked = AnsweredQuestion.Of(evaluator.Prepare(question));
        var prepared = _asked.Prepared;
        _actions = IsEligible(_asked) ? [] : [.. prepared.Regime.Regime.Actions(prepared.Input)];
    }

    internal RemedySearch Search()
    {
        if (IsEligible(_asked))
        {
            return new RemedySearch { Sets = [], IsComplete = true, WhyNone = $"Nothing needs to be done. {_asked.Summary}" };
        }

        var search = new MinimalSets(_budget, Try);
        RemedySet[] sets = [.. search.Search().Select(Reached)];
        return new RemedySearch
        {
            Sets = sets,
            IsComplete = search.IsComplete,
            WhyNone = sets.Length > 0 ? null : WhyNone(search.IsComplete),
        };
    }

    private static bool IsEligible(AnsweredQuestion answered) => answered.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions;

    private Trial? Try(IReadOnlyList<int> set)
    {
        if (Prepared(set) is not { } changed)
        {
            return Trial.Hopeless;
        }

        return (set.Count == 0 ? _asked : _budget.Answer(changed)) switch
        {
            null => null,
            var answered when IsEligible(answered) => Trial.Working,
            var answered => new Trial(false, new(() => Branches(set, answered))),
        };
    }

    /// <summary>The actions that touch the obstacle which the fewest touch: whoever takes none of them leaves it in the way.</summary>
    private int[] Branches(IReadOnlyList<int> set, AnsweredQuestion answered)
    {
        var differences = new List<(int Action, FactDifference Difference)>();
        for (var action = 0; action < _actions.Length; action++)
        {
            _budget.ThrowIfCancelled();
            if (!set.Contains(action) && Prepared([.. set.Append(action).Order()]) is { } changed)
            {
                differences.Add((action, FactDifference.Between(answered.Prepared.Facts, changed.Facts)));
            }
        }

        int[]? fewest = null;
        foreach (var obstacle in answered.Obstacles(RequirementStatus.NotMet, RequirementStatus.Undetermined))
        {
            int[] touching = [.. differences.Where(d => obstacle.IsTouchedBy(d.Difference)).Select(d => d.Action)];
            if (touching.Length == 0)
            {
                _stays ??= obstacle;
            }

            if (fewest is null || touching.Length < fewest.Length)
            {
                fewest = touching;
            }
        }

        return fewest ?? [];
    }

    /// <summary>The question once a set of actions is taken; null where the documents cannot hold all of them.</summary>
    private PreparedQuestion? Prepared(IReadOnlyList<int> set)
    {
        if (set.Count == 0)
        {
            return _asked.Prepared;
        }

        var changed = DocumentChanges.Apply(_question, [.. set.SelectMany(action => _actions[action].Changes)], "actions");
        return changed.IsRead ? _evaluator.Prepare(changed.Value) : null;
    }

    private RemedySet Reached(int[] set)
    {
        var answered = AnsweredQuestion.Of(Prepared(set)!);
        return new RemedySet([.. set.Select(action => _actions[action])], answered.Outcome, answered.Summary);
    }

    private string WhyNone(bool isComplete)
    {
        var agency = _question.Profile.Agency.Name;
        return !isComplete ? $"The search stopped at its limit before it found anything that makes {agency} eligible."
            : _stays is null ? $"None of the {PlainText.Of(_actions.Length)} things that {agency} could do itself makes it eligible."
            : $"Nothing that is known of {agency} lets it change this by itself on {PlainText.Of(_question.AsOf)} ({_stays.Requirement.Citations[0]}): {_stays.Sentence}"
                + (_stays.Remedy is { } remedy ? $" {remedy}" : string.Empty);
    }
}
