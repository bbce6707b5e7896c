using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>The facts that rules would have derived and that meet a step, the nearest first, found as far as they are asked for.</summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class DerivableFacts
{
    /// <summary>How much farther a rule may be than the nearest to be shown beside it.</summary>
    private const int StillNear = 2;

    private readonly RuleMatcher _matcher;
    private readonly PartialMatch _match;
    private readonly FactStep _step;
    private readonly int _most;
    private readonly NearMatches[] _derivers;
    private readonly int[] _next;
    private readonly List<(PartialMatch Deriver, Fact? Fact, int Cost)> _fitting = [];
    private readonly List<int> _ofOwnKind = [];
    private PriorityQueue<(PartialMatch Deriver, Fact? Fact), int>? _farther;
    private int _least = 1;
    private int _nearest = -1;

    /// <summary>Makes ready to search.</summary>
    /// <param name="matcher">The matcher.</param>
    /// <param name="match">The match that would go on with them.</param>
    /// <param name="step">The step they are to meet.</param>
    /// <param name="derivers">The rules that derive facts of its type.</param>
    /// <param name="most">How many kinds of facts are sought.</param>
    internal DerivableFacts(RuleMatcher matcher, PartialMatch match, FactStep step, MatchableRule[] derivers, int most)
    {
        (_matcher, _match, _step, _most) = (matcher, match, step, most);
        _derivers = Array.ConvertAll(derivers, matcher.Near);
        _next = new int[derivers.Length];
    }

    /// <summary>A fact, with the match that would have yielded it.</summary>
    internal (PartialMatch Deriver, Fact? Fact, int Cost) this[int index] => _fitting[index];

    /// <summary>Whether it is known that there is none.</summary>
    internal bool IsEmpty => _fitting.Count == 0 && _least == int.MaxValue;

    /// <summary>Where among all facts the one at an index stands, counting each kind once; null where it is not found.</summary>
    internal int? At(int index) => index < _ofOwnKind.Count ? _ofOwnKind[index] : null;

    /// <summary>What the fact at an index costs, counting each kind once, or at least costs as far as is known; <see cref="int.MaxValue"/>: there is none.</summary>
    internal int LeastCostOf(int index) =>
        index < _ofOwnKind.Count ? _fitting[_ofOwnKind[index]].Cost
        : index < _most ? _least
        : int.MaxValue;

    /// <summary>Searches for the fact at an index, counting each kind once, until it is found or known to cost more than a limit.</summary>
    internal void Search(int index, int limit)
    {
        while (_ofOwnKind.Count <= index && index < _most && GoOn(limit))
        {
        }
    }

    /// <summary>A match that would have derived a fact, and some of other rules that come after it.</summary>
    internal List<PartialMatch> DeriversFrom(int index, int most)
    {
        var derivers = new List<PartialMatch>(most);
        for (var i = index; derivers.Count < most; i++)
        {
            while (i >= _fitting.Count && GoOn(_fitting[index].Cost + StillNear))
            {
            }

            if (i >= _fitting.Count || _fitting[i].Cost > _fitting[index].Cost + StillNear)
            {
                break;
            }

            var deriver = _fitting[i].Deriver;
            if (derivers.Count == 0
                || (!WorthNaming.AsksForOtherLawAndMore(deriver) && !derivers.Exists(kept => kept.Rule == deriver.Rule || WorthNaming.AsksNoMoreThan(kept, deriver))))
            {
                derivers.Add(deriver);
            }
        }

        return derivers;
    }

    /// <summary>Takes the search one step on.</summary>
    /// <returns>False where that would cost more than a limit, or there is nothing left.</returns>
    private bool GoOn(int limit)
    {
        if (!IsStillNearest)
        {
            FindNearest();
        }

        if (_farther is not null && _farther.TryPeek(out var farther, out var itsCost) && itsCost < _least)
        {
            _least = itsCost;
            if (_least > limit)
            {
                return false;
            }

            _farther.Dequeue();
            Add(farther.Deriver, farther.Fact, itsCost);
            return true;
        }

        if (_nearest < 0 || _least > limit)
        {
            return false;
        }

        if (_derivers[_nearest].At(_next[_nearest]) is { } near)
        {
            _next[_nearest]++;
            Take(near);
        }
        else
        {
            _derivers[_nearest].Search(_next[_nearest], _least);
        }

        return true;
    }

    // No other comes to cost less than it did, so that one which costs what it did is the nearest still.
    private bool IsStillNearest => _nearest >= 0 && _derivers[_nearest].LeastCostOf(_next[_nearest]) == _least;

    private void FindNearest()
    {
        (_nearest, _least) = (-1, int.MaxValue);
        for (var i = 0; i < _derivers.Length; i++)
        {
            if (_derivers[i].LeastCostOf(_next[i]) is var cost && cost < _least)
            {
                (_nearest, _least) = (i, cost);
            }
        }
    }

    /// <summary>Adds what a rule would have derived where it meets the conditions of the step; what cannot be computed counts as uncertain.</summary>
    private void Take(PartialMatch near)
    {
        var isOpen = near.Open.Length > 0;
        for (var i = 0; i < near.Concluded.Length; i++)
        {
            if (!_step.Pattern.ValueType.IsAssignableFrom(near.Rule.Conclusions[i].Type))
            {
                continue;
            }

            if (near.Concluded[i] is not { } fact)
            {
                AddFarther(near, null, Farness.Uncertain);
                return;
            }

            var row = _matcher.TestRow(_match.Row);
            row[_step.Index] = fact;
            if (IsMet(fact, row, isOpen))
            {
                AddFarther(near, fact, isOpen ? _step.Later * Farness.Later : 0);
                return;
            }
        }
    }

    private void AddFarther(PartialMatch near, Fact? fact, int farther)
    {
        if (farther == 0)
        {
            Add(near, fact, near.Cost);
            return;
        }

        _farther ??= new();
        _farther.Enqueue((near, fact), near.Cost + farther);
    }

    /// <summary>Whether a fact, bound on the row, meets the step; where it is open what else it would be, only what it says is asked.</summary>
    private bool IsMet(Fact fact, object?[] row, bool isOpen)
    {
        foreach (var condition in _step.Conditions)
        {
            if (!_matcher.Holds(condition, _match, row, fact) && (!isOpen || condition.AsksForConstant || condition.TiesToCase))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(PartialMatch near, Fact? fact, int cost)
    {
        _fitting.Add((near, fact, cost));
        if (_fitting.Count == 1 || IsOfNewKind())
        {
            _ofOwnKind.Add(_fitting.Count - 1);
        }
    }

    private bool IsOfNewKind()
    {
        var kind = KindOf(_fitting[^1]);
        foreach (var at in _ofOwnKind)
        {
            if (KindOf(_fitting[at]) == kind)
            {
                return false;
            }
        }

        return true;
    }

    private static ulong KindOf((PartialMatch Deriver, Fact? Fact, int Cost) fitting) =>
        fitting.Fact == fitting.Deriver.Concluded[0] ? fitting.Deriver.Kind : FactKind.Of(fitting.Fact);
}
