using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Explanations.Searching;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Inquiries;

/// <summary>
/// Answers that make nothing fail: while there are such, asking settles no outcome on account of what fails. Belongs to one
/// search.
/// </summary>
/// <remarks>
/// What fails while something is unknown mostly fails however that is answered, since unknown is not no. So of many answers it
/// is asked only whether each alone makes something fail, and all together; not of every choice among them.
/// </remarks>
internal sealed class BearableAnswers(EligibilityEvaluator evaluator, SearchBudget budget)
{
    // The answer that made nothing fail when it was last looked for: it mostly makes nothing fail in the next case either.
    private readonly Dictionary<Place, int> _last = [];

    /// <summary>The questions of a case, each of whose answers makes something fail beside those that the others can be given.</summary>
    /// <param name="case">The case; nothing fails in it.</param>
    /// <param name="questions">The questions.</param>
    /// <param name="open">What no answer may touch.</param>
    internal List<OpenQuestion> NotAnsweredIn(PreparedQuestion @case, IReadOnlyList<OpenQuestion> questions, Obstacle open)
    {
        if (questions.Count == 0 || AreBearable(@case, questions))
        {
            return [];
        }

        var answered = @case;
        var notAnswered = new List<OpenQuestion>();
        foreach (var question in questions)
        {
            if (Answered(answered, question, open, alone: @case) is { } next)
            {
                answered = next;
            }
            else
            {
                notAnswered.Add(question);
            }
        }

        return notAnswered;
    }

    /// <summary>Whether the answers found last make nothing fail in this case either: none of them alone, nor all together.</summary>
    private bool AreBearable(PreparedQuestion @case, IReadOnlyList<OpenQuestion> questions)
    {
        var answers = questions.Select(question => question.Answers[_last.GetValueOrDefault(question.Place)].Changes).ToList();
        return Together(@case, answers.SelectMany(changes => changes)) is { } together && !OpenedBetween(@case, together).Any() && IsBearable(together)
            && answers.TrueForAll(changes => IsBearableWith(@case, changes));
    }

    private bool IsBearableWith(PreparedQuestion @case, IReadOnlyList<DocumentChange> answers) =>
        Together(@case, answers) is { } answered && IsBearable(answered);

    private PreparedQuestion? Together(PreparedQuestion @case, IEnumerable<DocumentChange> answers) =>
        DocumentChanges.Apply(@case.Question, [.. answers], "answers").Value is { } changed ? evaluator.Prepare(changed) : null;

    /// <summary>A case with one more question answered, and those that this opens; null where that cannot be without making something fail.</summary>
    private PreparedQuestion? Answered(PreparedQuestion @case, OpenQuestion question, Obstacle open, PreparedQuestion? alone)
    {
        var cases = Opening.CasesOf(question, @case, evaluator) ?? [];
        for (var i = 0; i < cases.Length; i++)
        {
            if (!open.IsTouchedBy(FactDifference.Between(@case.Facts, cases[i].Facts)) && IsBearable(cases[i])
                && (alone is null || alone == @case || IsBearableWith(alone, question.Answers[i].Changes))
                && WithWhatItOpens(@case, cases[i], open) is { } answered)
            {
                _last[question.Place] = i;
                return answered;
            }
        }

        return null;
    }

    private PreparedQuestion? WithWhatItOpens(PreparedQuestion before, PreparedQuestion after, Obstacle open)
    {
        var answered = after;
        foreach (var opened in OpenedBetween(before, after))
        {
            if (Answered(answered, opened, open, alone: null) is not { } next)
            {
                return null;
            }

            answered = next;
        }

        return answered;
    }

    private bool IsBearable(PreparedQuestion @case) => budget.Answer(@case) is { Outcome: not Outcome.NotEligible };

    private static IEnumerable<OpenQuestion> OpenedBetween(PreparedQuestion before, PreparedQuestion after) =>
        Opening.CandidatesIn(after).ExceptBy(Opening.CandidatesIn(before).Select(open => open.Place), open => open.Place);
}
