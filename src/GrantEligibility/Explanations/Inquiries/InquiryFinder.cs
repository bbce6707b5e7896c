using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
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
    private Opening[] _openings = [];
    private readonly BearableAnswers _bearable;
    private Obstacle? _stays;

    internal InquiryFinder(EligibilityEvaluator evaluator, EligibilityQuestion question, SearchBudget budget)
    {
        (_evaluator, _budget) = (evaluator, budget);
        _asked = AnsweredQuestion.Of(evaluator.Prepare(question));
        _bearable = new BearableAnswers(evaluator, budget);
    }

    internal InquirySearch Search()
    {
        if (IsSettled(_asked))
        {
            return new InquirySearch { Sets = [], IsComplete = true, WhyNone = $"Nothing needs to be asked. {_asked.Summary}" };
        }

        _openings = [.. Openings(_asked.Prepared, [])];
        var weighed = _openings.Select(Weighed).ToList();
        var search = new MinimalSets(_budget, Try);
        QuestionSet[] sets = [.. search.Search().Select(set => new QuestionSet([.. set.Select(question => Weighed(_met[question], weighed))]))];
        var next = Next(weighed, sets);
        return new InquirySearch
        {
            Sets = sets,
            Next = next,
            IsComplete = search.IsComplete,
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
        foreach (var next in Opening.CandidatesIn(question).Where(open => places.Contains(open.Place)))
        {
            if (Opening.CasesOf(next, question, _evaluator) is { } cases)
            {
                Place[] rest = [.. places.Where(place => place != next.Place)];
                return cases.Select(@case => FirstUnsettled(@case, rest)).FirstOrDefault(unsettled => unsettled is not null || _budget.WasSpent);
            }
        }

        return _budget.Answer(question) is { } answered && !IsSettled(answered) ? answered : null;
    }

    private IEnumerable<Opening> Openings(PreparedQuestion question, List<Place> answered) => Opening.CandidatesIn(question)
        .Where(open => !answered.Contains(open.Place))
        .Select(open =>
        {
            _budget.ThrowIfCancelled();
            return Opening.Of(open, question, _evaluator);
        })
        .OfType<Opening>();

    /// <summary>The questions of which any larger set that settles one case has at least one.</summary>
    private int[] Branches(List<Place> answered, AnsweredQuestion unsettled)
    {
        IReadOnlyList<Opening> open = unsettled == _asked ? _openings : [.. Openings(unsettled.Prepared, answered)];
        (Obstacle Obstacle, List<Opening> Touching)? fewest = null;
        foreach (var obstacle in unsettled.Obstacles(RequirementStatus.Undetermined))
        {
            var touching = open.Where(opening => opening.Differences.Any(obstacle.IsTouchedBy)).ToList();
            if (touching.Count == 0)
            {
                _stays ??= obstacle;
            }

            if (fewest is null || touching.Count < fewest.Value.Touching.Count)
            {
                fewest = (obstacle, touching);
            }
        }

        if (fewest is not var (stays, helping))
        {
            return [];
        }

        // Who asks none of these leaves it open: then the outcome is settled only where each answer makes something else fail.
        List<OpenQuestion> others = [.. open.Except(helping).Select(opening => opening.Question)];
        return [.. helping.Select(opening => opening.Question).Concat(_bearable.NotAnsweredIn(unsettled.Prepared, others, stays)).Select(Met).Distinct()];
    }

    /// <summary>
    /// The question whose answers settle most: the share of them that settles the outcome, then the requirements that are no longer
    /// open. It bears on what is undetermined, and an answer settles the outcome, or does so together with others.
    /// </summary>
    private static OpenQuestion? Next(IEnumerable<WeighedQuestion> weighed, IReadOnlyList<QuestionSet> sets) => weighed
        .Where(open => sets.Any(set => set.Questions.Any(asked => asked.Place == open.Question.Place)) || (open.Settled > 0 && open.Bears))
        .OrderByDescending(open => open.Settled)
        .ThenBy(open => open.Open)
        .FirstOrDefault()?.Question;

    /// <summary>The question with the outcome of each answer; as it is where only an answer to another opens it.</summary>
    private static OpenQuestion Weighed(OpenQuestion question, List<WeighedQuestion> weighed) =>
        weighed.Find(open => open.Question.Place == question.Place)?.Question ?? question;

    private WeighedQuestion Weighed(Opening open)
    {
        AnsweredQuestion?[] answered = [.. open.Cases.Select(_budget.Answer)];
        var answers = open.Question.Answers.Select((answer, i) => answer with { Outcome = answered[i]?.Outcome }).ToList();
        return new WeighedQuestion(
            open.Question with { Answers = answers },
            answered.Average(one => one is not null && IsSettled(one) ? 1.0 : 0.0),
            answered.Average(one => CountOpen(one ?? _asked)),
            _asked.Obstacles(RequirementStatus.Undetermined).Any(obstacle => open.Differences.Any(obstacle.IsTouchedBy)));
    }

    private static int CountOpen(AnsweredQuestion answered) => answered.Answers.Count(answer => answer.Answer.Status == RequirementStatus.Undetermined);

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

    /// <summary>A question with the outcome of each answer.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Settled">The share of its answers that settle the outcome, from 0 to 1.</param>
    /// <param name="Open">How many requirements stay undetermined, on the average of its answers.</param>
    /// <param name="Bears">Whether an answer may change what is undetermined now.</param>
    private sealed record WeighedQuestion(OpenQuestion Question, double Settled, double Open, bool Bears);
}
