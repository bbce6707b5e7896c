using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// What a match can go on with at a step, the nearest first: the facts that are there and lack least; where none meets the
/// step, those that rules would have derived instead; where there are none either, that the fact is absent.
/// </summary>
/// <remarks>Belongs to one thread.</remarks>
internal sealed class NearFacts
{
    /// <summary>How many of the facts that are there are gone on with.</summary>
    private const int FactsKept = 4;

    /// <summary>How many kinds of facts that rules would have derived are gone on with, where conditions choose among them.</summary>
    private const int DerivedKept = 6;

    /// <summary>How many where none do.</summary>
    private const int DerivedKeptOfAll = 24;

    private readonly RuleMatcher _matcher;
    private readonly FactStep _step;
    private readonly List<(Fact Fact, int Cost, int Met)> _there;
    private readonly DerivableFacts? _derivable;
    private readonly int _firstUnmet = -1;

    internal NearFacts(RuleMatcher matcher, PartialMatch match, FactStep step)
    {
        _matcher = matcher;
        _step = step;
        _there = Nearest(match);
        var isMet = _there is [{ Cost: 0 }, ..];
        if (isMet && !step.IsBound)
        {
            // One is enough where the rule asks only whether there is one: what others lack, the rule does not miss.
            _there.RemoveRange(1, _there.Count - 1);
            return;
        }

        if ((step.IsFree || !isMet) && matcher.Rules.Deriving(step.Pattern.ValueType) is { Length: > 0 } derivers)
        {
            _derivable = new DerivableFacts(matcher, match, step, derivers, step.IsFree ? DerivedKeptOfAll : DerivedKept);
        }

        if (!isMet && _there is [var standing, ..])
        {
            _firstUnmet = FirstUnmet(match, standing.Fact);
        }
    }

    /// <summary>What going on without any rule's help costs.</summary>
    private int Unaided => CostOfFirst + CostBeyondRules;

    private int CostOfFirst => _there is [var standing, ..] ? standing.Cost : CostOfAbsence;

    // What rules derive, and none would derive so that it fits, nobody is known to be able to bring about.
    private int CostBeyondRules => IsMet || _derivable is null ? 0 : Farness.Uncertain;

    // Whatever would be there would have to be dated as the rule asks.
    private int CostOfAbsence => Farness.Absent + (_step.Later * Farness.Later);

    private bool IsMet => CostOfFirst == 0;

    /// <summary>What going on with the fact at an index costs, or at least costs as far as is known; <see cref="int.MaxValue"/>: there is none.</summary>
    internal int LeastCostOf(int index)
    {
        if (IsMet)
        {
            return index < _there.Count ? _there[index].Cost : _derivable?.LeastCostOf(index - _there.Count) ?? int.MaxValue;
        }

        return _derivable is null || _derivable.IsEmpty ? index < _there.Count ? _there[index].Cost + CostBeyondRules : index == 0 ? Unaided : int.MaxValue
            : index == 0 && _derivable.At(0) is null ? Math.Min(_derivable.LeastCostOf(0), Unaided)
            : _derivable.LeastCostOf(index);
    }

    /// <summary>Searches for the fact at an index until it is found or known to cost more than a limit.</summary>
    internal void Search(int index, int limit)
    {
        if (IsMet)
        {
            if (index >= _there.Count)
            {
                _derivable?.Search(index - _there.Count, limit);
            }
        }
        else
        {
            // What stands there is gone on with only where no rule would derive anything that fits, however far it is from it.
            _derivable?.Search(index, index == 0 && limit >= Unaided ? int.MaxValue : limit);
        }
    }

    /// <summary>A match with the fact at an index; null where that is not found.</summary>
    /// <param name="match">The match.</param>
    /// <param name="step">Its next step, which asks the same as the one that the facts were found for.</param>
    /// <param name="index">The index.</param>
    internal PartialMatch? Extend(PartialMatch match, FactStep step, int index)
    {
        if (IsMet)
        {
            return index < _there.Count ? WithFact(match, step, _there[index].Fact) : _derivable is null ? null : WithDerived(match, step, index - _there.Count);
        }

        if (_derivable is not null && !_derivable.IsEmpty)
        {
            return WithDerived(match, step, index);
        }

        return index < _there.Count ? WithFact(match, step, _there[index].Fact) : index == 0 ? Absent(match, step) : null;
    }

    private int FirstUnmet(PartialMatch match, Fact fact)
    {
        var row = _matcher.TestRow(match.Row);
        row[_step.Index] = fact;
        var at = 0;
        while (at < _step.Conditions.Length && _matcher.Holds(_step.Conditions[at], match, row, fact))
        {
            at++;
        }

        return at;
    }

    private PartialMatch Absent(PartialMatch match, FactStep step) => match.Supposing(
        step.Index,
        step.Sketch.For(_matcher.CaseNumber),
        isOpen: true,
        isInNeed: true,
        new Lack(step, null, match.Row, match.LastLack),
        1,
        CostOfAbsence + CostBeyondRules);

    /// <summary>The match with a fact that is there, lacking each condition that the fact does not meet.</summary>
    private PartialMatch WithFact(PartialMatch match, FactStep step, Fact fact)
    {
        var row = match.RowWith(step.Index, fact);
        var (lacks, distance, cost) = (match.LastLack, 0, CostBeyondRules);
        foreach (var condition in step.Conditions)
        {
            if (!_matcher.Holds(condition, match, row, fact))
            {
                lacks = new Lack(step, condition, row, lacks);
                distance++;
                cost += Farness.Of(condition, fact);
            }
        }

        return _matcher.IsOfCase(fact) ? match.On(row, lacks, distance, cost) : match.WithFactOfAnotherCase(row);
    }

    /// <summary>
    /// The match with a fact that a rule would have derived. The first condition that the fact which is there does not meet
    /// says what is lacking; where none is there, the whole pattern does.
    /// </summary>
    private PartialMatch? WithDerived(PartialMatch match, FactStep step, int index)
    {
        if (_derivable!.At(index) is not { } at)
        {
            return null;
        }

        var (deriver, fact, cost) = _derivable[at];
        var (row, unmet) = _firstUnmet < 0 ? (match.Row, null) : (match.RowWith(step.Index, _there[0].Fact), step.Conditions[_firstUnmet]);
        var lack = new Lack(step, unmet, row, match.LastLack) { Because = (_derivable, at) };
        return match.Supposing(step.Index, fact ?? step.Sketch.For(_matcher.CaseNumber), fact is null || deriver.Open.Length > 0, !IsMet, lack, deriver.Distance, cost);
    }

    /// <summary>
    /// The facts that are there and lack least, the nearest first. Of two that lack as much, the one that meets more of the
    /// first conditions is meant: a rule says which fact it asks for before it says what that should be.
    /// </summary>
    private List<(Fact Fact, int Cost, int Met)> Nearest(PartialMatch match)
    {
        // The costs are found on one row before any row is kept: of a registry's many bodies, few come near.
        var nearest = new List<(Fact Fact, int Cost, int Met)>();
        var row = _matcher.TestRow(match.Row);

        // What is about another agency comes in beside what is about this one, and never alone.
        var isBesideCase = IsBesideCase(match.Row);
        foreach (var fact in _matcher.Pool.Of(_step.Pattern.ValueType))
        {
            row[_step.Index] = fact;
            if ((isBesideCase || _matcher.IsOfCase(fact)) && CostOf(match, fact, row) is var (cost, met))
            {
                var at = nearest.Count;
                while (at > 0 && (nearest[at - 1].Cost > cost || (nearest[at - 1].Cost == cost && nearest[at - 1].Met < met)))
                {
                    at--;
                }

                if (at < FactsKept)
                {
                    if (nearest.Count == FactsKept)
                    {
                        nearest.RemoveAt(FactsKept - 1);
                    }

                    nearest.Insert(at, (fact, cost, met));
                }
            }
        }

        return nearest;
    }

    private bool IsBesideCase(object?[] row)
    {
        foreach (var bound in row)
        {
            if (bound is Fact fact && fact.CaseNumber == _matcher.CaseNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a fact, bound on a row, lacks, and how many conditions it meets before the first that it does not; null where it belongs to another case.</summary>
    private (int Cost, int Met)? CostOf(PartialMatch match, Fact fact, object?[] row)
    {
        var isOfCase = _matcher.IsOfCase(fact);
        var (cost, met) = (0, 0);
        foreach (var condition in _step.Conditions)
        {
            if (_matcher.Holds(condition, match, row, fact))
            {
                met += cost == 0 ? 1 : 0;
            }
            else if (condition.TiesToCase || !isOfCase)
            {
                return null;
            }
            else
            {
                cost += Farness.Of(condition, fact);
            }
        }

        return (cost, met);
    }
}
