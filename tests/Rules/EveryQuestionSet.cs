using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Facts;

namespace GrantEligibility.Rules.Tests;

/// <summary>
/// The smallest sets of questions that settle an outcome, found without knowing what any rule leans on: every set of what
/// may be asked is answered in every way. Belongs to one thread.
/// </summary>
internal sealed class EveryQuestionSet
{
    private readonly EligibilityEvaluator _evaluator;
    private readonly Case _asked;
    private readonly List<Place> _places = [];
    private int _left;

    private EveryQuestionSet(EligibilityEvaluator evaluator, EligibilityQuestion question, int evaluations)
    {
        (_evaluator, _left) = (evaluator, evaluations);
        _asked = new Case(evaluator.Prepare(question), evaluator);
        Meet(_asked);
        foreach (var answered in _asked.Open.SelectMany(open => _asked.Answered(open) ?? []))
        {
            Meet(answered);
        }
    }

    /// <summary>The places of a set of questions, by which sets are compared.</summary>
    internal static string Named(IEnumerable<Place> places) => string.Join(" + ", places.Select(place => place.ToString()).Order(StringComparer.Ordinal));

    /// <summary>The sets up to a size; null where finding them takes more evaluations than are given.</summary>
    internal static IReadOnlyList<string>? UpTo(int size, EligibilityEvaluator evaluator, EligibilityQuestion question, int evaluations) =>
        new EveryQuestionSet(evaluator, question, evaluations).Smallest(size);

    private List<string>? Smallest(int size)
    {
        var found = new List<Place[]>();
        foreach (var set in Enumerable.Range(0, size + 1).SelectMany(count => SetsOf(_places, count)))
        {
            if (!found.Exists(smaller => !smaller.Except(set).Any()) && Settles(_asked, set))
            {
                found.Add(set);
            }

            if (_left < 0)
            {
                return null;
            }
        }

        return [.. found.Where(set => set.Length > 0).Select(Named)];
    }

    private static IEnumerable<Place[]> SetsOf(List<Place> places, int size) => size == 0
        ? [[]]
        : places.SelectMany((place, i) => SetsOf(places[(i + 1)..], size - 1).Select(rest => (Place[])[place, .. rest]));

    private bool Settles(Case @case, Place[] set)
    {
        foreach (var open in @case.Open.Where(open => set.Contains(open.Place)))
        {
            if (@case.Answered(open) is { } answered)
            {
                return answered.All(next => Settles(next, [.. set.Where(place => place != open.Place)]));
            }
        }

        return --_left >= 0 && @case.Outcome != Outcome.Undetermined;
    }

    private void Meet(Case @case) => _places.AddRange(@case.Open.Select(open => open.Place).Except(_places).ToList());

    /// <summary>A question with some of what is unknown answered.</summary>
    private sealed class Case(PreparedQuestion question, EligibilityEvaluator evaluator)
    {
        private readonly Dictionary<Place, Case[]?> _answered = [];
        private readonly Lazy<Outcome> _outcome = new(() => evaluator.Evaluate(question.Question).Outcome);

        internal Outcome Outcome => _outcome.Value;

        internal IReadOnlyList<OpenQuestion> Open { get; } = [.. Opening.CandidatesIn(question)];

        /// <summary>The case that each answer makes; null where the documents cannot hold every answer, so that it is none.</summary>
        internal Case[]? Answered(OpenQuestion open)
        {
            if (!_answered.TryGetValue(open.Place, out var answered))
            {
                answered = Opening.CasesOf(open, question, evaluator)?.Select(@case => new Case(@case, evaluator)).ToArray();
                _answered.Add(open.Place, answered);
            }

            return answered;
        }
    }
}
