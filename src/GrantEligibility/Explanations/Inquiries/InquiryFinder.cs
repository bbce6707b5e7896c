using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Explanations.Searching;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>Searches what is unknown for the questions that settle an outcome, by evaluating every combination of their answers.</summary>
internal sealed class InquiryFinder
{
    private readonly EligibilityEvaluator _evaluator;
    private readonly SearchBudget _budget;
    private readonly AnsweredQuestion _asked;

    // Every question met with, in the order of meeting: an answer may open a question that was not open before.
    private readonly List<OpenQuestion> _met = [];
    private Obstacle? _stays;

    internal InquiryFinder(EligibilityEvaluator evaluator, EligibilityQuestion question, SearchBudget budget)
    {
        (_evaluator, _budget) = (evaluator, budget);
        _asked = AnsweredQuestion.Of(evaluator.Prepare(question));
    }

    internal InquirySearch Search()
    {
        if (IsSettled(_asked))
        {
            return new InquirySearch { Sets = [], IsComplete = true, WhyNone = $"Nothing needs to be asked. {_asked.Summary}" };
        }

        var search = new MinimalSets(_budget, Try);
        QuestionSet[] sets = [.. search.Search().Select(set => new QuestionSet([.. set.Select(question => _met[question])]))];
        var next = Next();
        return new InquirySearch
        {
            Sets = sets,
            Next = next,
            IsComplete = search.IsComplete && !_budget.WasSpent,
            WhyNone = sets.Length > 0 ? null : WhyNone(search.IsComplete, next is null),
        };
    }

    private static bool IsSettled(AnsweredQuestion answered) => answered.Outcome != Outcome.Undetermined;

    private Trial? Try(IReadOnlyList<int> set)
    {
        var questions = set.Select(question => _met[question].Place).ToList();
        var unsettled = set.Count == 0 ? _asked : FirstUnsettled(_asked.Prepared, questions);
        return unsettled is not null ? new Trial(false, new(() => Branches(questions, unsettled)))
            : _budget.WasSpent ? null
            : Trial.Working;
    }

    /// <summary>Answers the questions that are open in every way, until an answer leaves the outcome undetermined.</summary>
    /// <returns>The first such case; null where there is none, or the budget is spent.</returns>
    private AnsweredQuestion? FirstUnsettled(PreparedQuestion question, IReadOnlyList<Place> places)
    {
        if (OpenIn(question).FirstOrDefault(open => places.Contains(open.Place)) is not { } next)
        {
            return _budget.Answer(question) is { } answered && !IsSettled(answered) ? answered : null;
        }

        Place[] rest = [.. places.Where(place => place != next.Place)];
        return next.Answers
            .Select(answer => FirstUnsettled(Changed(question, answer)!, rest))
            .FirstOrDefault(unsettled => unsettled is not null || _budget.WasSpent);
    }

    /// <summary>The questions that bear on what is still undetermined in one case.</summary>
    private int[] Branches(IReadOnlyList<Place> answered, AnsweredQuestion unsettled)
    {
        var differences = OpenIn(unsettled.Prepared)
            .Where(open => !answered.Contains(open.Place))
            .Select(open => (Question: open, Differences: DifferencesOf(open, unsettled.Prepared)))
            .ToList();
        List<OpenQuestion>? fewest = null;
        foreach (var obstacle in unsettled.Obstacles(RequirementStatus.Undetermined))
        {
            var touching = differences.Where(d => d.Differences.Any(obstacle.IsTouchedBy)).Select(d => d.Question).ToList();
            if (touching.Count == 0)
            {
                _stays ??= obstacle;
            }

            if (fewest is null || touching.Count < fewest.Count)
            {
                fewest = touching;
            }
        }

        return [.. (fewest ?? []).Select(Met)];
    }

    /// <summary>The question whose answers settle most: the share that settles the outcome, then the requirements that are no longer open.</summary>
    private OpenQuestion? Next()
    {
        var obstacles = _asked.Obstacles(RequirementStatus.Undetermined).ToList();
        return OpenIn(_asked.Prepared)
            .Where(open => DifferencesOf(open, _asked.Prepared).Any(difference => obstacles.Exists(obstacle => obstacle.IsTouchedBy(difference))))
            .Select(Weighed)
            .OrderByDescending(weighed => weighed.Settled)
            .ThenByDescending(weighed => weighed.Closed)
            .FirstOrDefault().Question;
    }

    private (OpenQuestion Question, double Settled, double Closed) Weighed(OpenQuestion open)
    {
        var outcomes = open.Answers.Select(answer => _budget.Answer(Changed(_asked.Prepared, answer)!)).ToList();
        var answers = open.Answers.Select((answer, i) => answer with { Outcome = outcomes[i]?.Outcome }).ToList();
        return (
            open with { Answers = answers },
            outcomes.Average(outcome => outcome is not null && IsSettled(outcome) ? 1.0 : 0.0),
            -outcomes.Average(outcome => outcome?.Answers.Count(answer => answer.Answer.Status == RequirementStatus.Undetermined) ?? int.MaxValue));
    }

    private List<FactDifference> DifferencesOf(OpenQuestion open, PreparedQuestion question) =>
        [.. open.Answers.Select(answer => FactDifference.Between(question.Facts, Changed(question, answer)!.Facts))];

    /// <summary>
    /// What may be asked in one case: the regime's own questions, then those of the model. One of which the documents
    /// cannot hold every answer is none.
    /// </summary>
    private List<OpenQuestion> OpenIn(PreparedQuestion question)
    {
        var regime = question.Regime.Regime.Inquiries(question.Input);
        return [.. regime
            .Concat(UnknownMembers.Of(question.Facts, question.Input))
            .DistinctBy(open => open.Place)
            .Where(open => open.Answers.All(answer => Changed(question, answer) is not null))];
    }

    private PreparedQuestion? Changed(PreparedQuestion question, PossibleAnswer answer)
    {
        var changed = DocumentChanges.Apply(question.Question, answer.Changes, "answers");
        return changed.IsRead ? _evaluator.Prepare(changed.Value) : null;
    }

    private int Met(OpenQuestion question)
    {
        var index = _met.FindIndex(met => met.Place == question.Place);
        if (index >= 0)
        {
            return index;
        }

        _met.Add(question);
        return _met.Count - 1;
    }

    private string WhyNone(bool isComplete, bool isNothingToAsk)
    {
        if (!isComplete)
        {
            return "The search stopped at its limit before it found questions that settle the outcome.";
        }

        var what = _stays is null ? _asked.Summary
            : $"({_stays.Requirement.Citations[0]}) {_stays.Sentence}" + (_stays.Question is { } question ? $" {question}" : string.Empty);
        return isNothingToAsk
            ? $"What is open is nothing that the profile or the award could tell: {what}"
            : $"Whatever else is answered, this may stay open: {what}";
    }
}
