using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Timelines;

/// <summary>
/// The answers to one question day by day, each found by evaluating, and the borders between those that differ. Belongs to
/// one thread.
/// </summary>
/// <remarks>
/// A border lies on a day that something is dated, or the day after. Each evaluation may show further dates, and these are
/// taken in as the walk goes. A rule may also measure from the as-of date, "no more than 36 months ago", and state the day
/// on which that turns nowhere: so between two dated days the first and the last are evaluated, and where anything that the
/// rules concluded differs, the day is found by halving.
/// </remarks>
internal sealed class AnswersByDay
{
    // A walk to the end of the calendar would only meet what cannot be computed beyond it.
    private static readonly DateOnly Earliest = DateOnly.MinValue.AddYears(100);
    private static readonly DateOnly Latest = DateOnly.MaxValue.AddYears(-100);

    private readonly EligibilityEvaluator _evaluator;
    private readonly EligibilityQuestion _question;
    private readonly IProgress<int>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly CompiledRegime _regime;
    private readonly List<ComputedDates> _computed;
    private readonly DateCalendar _calendar = new();
    private readonly QuestionDocuments _documents;
    private readonly FactDates _factDates;
    private readonly BorderCauses _causes;
    private readonly Dictionary<DateOnly, DayAnswer> _answers = [];
    private readonly Dictionary<DateOnly, EligibilityDecision> _decisions = [];

    internal AnswersByDay(EligibilityEvaluator evaluator, EligibilityQuestion question, IProgress<int>? progress, CancellationToken cancellation)
    {
        _evaluator = evaluator;
        _question = question;
        _progress = progress;
        _cancellation = cancellation;
        _regime = evaluator.Compiled(question.RegimeId);
        _computed = [.. _regime.Rules.Select(ComputedDates.Of)];
        _documents = new QuestionDocuments(question);
        _factDates = new FactDates(_calendar, _documents);
        _causes = new BorderCauses(_calendar, _documents);
        _calendar.AddBorder(question.AsOf);
        DocumentDates.AddTo(_calendar, _documents, _regime.Regime, question.Options);
        foreach (var dates in _computed)
        {
            dates.AddConstantsTo(_calendar);
        }

        _computed.RemoveAll(static dates => !dates.ReadFacts);
    }

    /// <summary>The answer on a day.</summary>
    /// <exception cref="OperationCanceledException">The walk was cancelled.</exception>
    internal DayAnswer On(DateOnly day)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (!_answers.TryGetValue(day, out var answer))
        {
            answer = Read(day, _evaluator.Prepare(_question with { AsOf = day }).Conclude().Provenance);
            _answers.Add(day, answer);
            _progress?.Report(_answers.Count);
        }

        return answer;
    }

    /// <summary>The decision on a day.</summary>
    internal EligibilityDecision DecisionOn(DateOnly day)
    {
        if (!_decisions.TryGetValue(day, out var decision))
        {
            _decisions.Add(day, decision = _evaluator.Evaluate(_question with { AsOf = day }));
        }

        return decision;
    }

    /// <summary>The dates that make a day a border, on which the answer is another than on the day before.</summary>
    internal IReadOnlyList<DatedCause> CausesOf(DateOnly border) => _causes.Of(DecisionOn(border.AddDays(-1)), DecisionOn(border));

    /// <summary>The pairs of days, one after the other, whose answers differ, from a day on.</summary>
    /// <param name="from">The day.</param>
    /// <param name="last">The last day looked at, inclusive; null: every later one.</param>
    internal IEnumerable<(DayAnswer Before, DayAnswer After)> After(DateOnly from, DateOnly? last = null)
    {
        var end = last ?? Latest;
        var day = On(from);
        while (day.Day < end)
        {
            var next = _calendar.After(day.Day) is { } found && found <= end ? found : end.AddDays(1);
            var until = On(next == day.Day.AddDays(1) ? next : next.AddDays(-1));
            if (_calendar.After(day.Day) is { } shown && shown < next)
            {
                // Looking at the end of the stretch has shown a day inside it.
                continue;
            }

            foreach (var border in Between(day, until))
            {
                yield return border;
            }

            day = until;
        }
    }

    /// <summary>The last two days, one after the other, up to a day, whose answers differ; null: no earlier day has another answer.</summary>
    internal (DayAnswer Before, DayAnswer After)? LastUpTo(DateOnly to)
    {
        var day = On(to);
        while (day.Day > Earliest)
        {
            var start = _calendar.UpTo(day.Day) is { } found && found >= Earliest ? found : Earliest;
            var since = On(start == day.Day ? start.AddDays(-1) : start);
            if (_calendar.UpTo(day.Day) is { } shown && shown > start)
            {
                continue;
            }

            foreach (var border in Between(since, day).Reverse())
            {
                return border;
            }

            day = since;
        }

        return null;
    }

    private IEnumerable<(DayAnswer Before, DayAnswer After)> Between(DayAnswer first, DayAnswer last)
    {
        var days = last.Day.DayNumber - first.Day.DayNumber;
        if (days == 1)
        {
            return first.IsSameAs(last) ? [] : [(first, last)];
        }

        if (days < 1 || first.IsConcludedAlike(last))
        {
            return [];
        }

        var middle = On(first.Day.AddDays(days / 2));
        return Between(first, middle).Concat(Between(middle, last));
    }

    private DayAnswer Read(DateOnly day, Provenance provenance)
    {
        var facts = provenance.Facts;
        _factDates.Add(facts);
        foreach (var dates in _computed)
        {
            dates.AddTo(_calendar, _documents, facts);
        }

        var statuses = new RequirementStatus?[_regime.Requirements.Count];
        var conclusions = new HashSet<Conclusion>();
        OutcomeReached? reached = null;
        foreach (var fact in facts)
        {
            if (fact is RequirementAnswer answer)
            {
                statuses[_regime.Requirements.IndexOf(answer.Requirement)] = answer.Status;
            }

            reached ??= fact as OutcomeReached;
            if (provenance.Find(fact)?.Rule is { } rule)
            {
                conclusions.Add(new Conclusion(rule, fact.Place, fact.CaseNumber));
            }
        }

        return new DayAnswer(day, reached!.Outcome, statuses, conclusions);
    }
}
