using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// Matches rules as far as the facts of one case allow, nearest first: pattern by pattern, keeping the few rows that lack
/// least. Where a fact would have to be derived, it matches the rules that derive such facts, and goes on with what the
/// nearest of them would have yielded.
/// </summary>
/// <remarks>Belongs to one thread. What is found of a rule is kept, as many rules build on it.</remarks>
internal sealed class RuleMatcher
{
    /// <summary>How many rows are kept at each step, and how many near matches of a rule.</summary>
    private const int Kept = 24;

    /// <summary>How many of the rules are kept that would have derived a fact, to be shown.</summary>
    private const int DerivedShown = 3;

    /// <summary>How many of the facts that are there are gone on with.</summary>
    private const int FactsKept = 4;

    /// <summary>How many facts that rules would have derived are gone on with, where conditions choose among them; where none do, all are.</summary>
    private const int DerivedKept = 2;

    // What keeps a row from being near: of two rows that lack one condition each, the agency is closer to the one that asks
    // for something in its own profile than to the one that asks for another award, body of law or reading of it.
    private const int OfAward = 2;
    private const int OfLaw = 8;
    private const int Uncertain = 4;
    private const int Absent = 3;
    private const int OfAnother = 2;

    private readonly FactPool _pool;
    private readonly MatchableRules _rules;
    private readonly int _caseNumber;
    private readonly Dictionary<MatchableRule, IReadOnlyList<PartialMatch>> _nearest = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes a matcher.</summary>
    /// <param name="pool">The facts.</param>
    /// <param name="rules">The rules of the regime, of which some derive what others match.</param>
    /// <param name="caseNumber">The case; facts of another one come in only where they meet every condition.</param>
    internal RuleMatcher(FactPool pool, MatchableRules rules, int caseNumber)
    {
        _pool = pool;
        _rules = rules;
        _caseNumber = caseNumber;
    }

    /// <summary>The ways in which a rule comes near without matching, the nearest first.</summary>
    internal IReadOnlyList<PartialMatch> Nearest(MatchableRule rule)
    {
        if (!_nearest.TryGetValue(rule, out var known))
        {
            // A rule that builds on what it yields itself comes no nearer by it.
            _nearest[rule] = [];
            known =
            [
                .. rule.Alternatives
                    .SelectMany(steps => Matched(rule, steps))
                    .Where(match => match.Distance > 0)
                    .OrderBy(match => match.Cost)
                    .DistinctBy(match => match.Concluded is [var fact, ..] ? FactKind.Of(fact) : 0),
            ];
            _nearest[rule] = known;
        }

        return known;
    }

    private List<PartialMatch> Matched(MatchableRule rule, RuleStep[] steps)
    {
        List<PartialMatch> matches = [PartialMatch.Start(rule)];
        foreach (var step in steps)
        {
            var next = new List<PartialMatch>();
            foreach (var match in matches)
            {
                Extend(next, match, step);
            }

            matches = next.Count <= Kept ? next : [.. next.OrderBy(match => match.Cost).Take(Kept)];
        }

        return matches;
    }

    private void Extend(List<PartialMatch> next, PartialMatch match, RuleStep step)
    {
        switch (step)
        {
            case FactStep fact:
                AddFacts(next, match, fact);
                break;
            case ValueStep value:
                next.Add(WithValue(match, value));
                break;
            case AbsenceStep absence:
                next.Add(Found(absence.Facts, match.Row, 0) is { } present ? Lacking(match, new Lack(step, null, present, [])) : match);
                break;
            case UniversalStep universal:
                next.Add(Exception(universal, match.Row) is { } exception ? Lacking(match, new Lack(step, null, exception, [])) : match);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step.");
        }
    }

    private void AddFacts(List<PartialMatch> next, PartialMatch match, FactStep step)
    {
        var type = step.Pattern.ValueType;
        var found = NearestFacts(match, step);
        var isMet = found is [var first, ..] && first.Distance == match.Distance;
        var isFree = !Array.Exists(step.Conditions, condition => !condition.TiesToCase);
        if ((isFree || !isMet) && _rules.Deriving(type) is { Length: > 0 } derivers
            && AddDerived(next, match, step, derivers, found, isFree ? Kept : DerivedKept) && !isMet)
        {
            return;
        }

        if (found.Count == 0)
        {
            var absent = match.WithOpen(step.Index, step.Sketch.For(_caseNumber));
            next.Add(absent.Lacking(new Lack(step, null, match.Row, []), 1, Absent));
            return;
        }

        next.AddRange(found);
    }

    /// <summary>The match with each of the facts that lack least, the nearest first.</summary>
    private List<PartialMatch> NearestFacts(PartialMatch match, FactStep step)
    {
        // The costs are found on one row before any row is kept: of a registry's many bodies, few come near.
        var nearest = new List<(Fact Fact, int Cost)>(FactsKept + 1);
        var row = step.Bound(match.Row, null);
        foreach (var fact in _pool.Of(step.Pattern.ValueType))
        {
            row[step.Index] = fact;
            if (CostOf(match, step, fact, row) is { } cost && (nearest.Count < FactsKept || cost < nearest[^1].Cost))
            {
                var at = nearest.Count;
                while (at > 0 && nearest[at - 1].Cost > cost)
                {
                    at--;
                }

                nearest.Insert(at, (fact, cost));
                if (nearest.Count > FactsKept)
                {
                    nearest.RemoveAt(FactsKept);
                }
            }
        }

        return nearest.ConvertAll(near => WithFact(match, step, near.Fact));
    }

    /// <summary>What a fact, bound on a row, lacks; null where it belongs to another case.</summary>
    private int? CostOf(PartialMatch match, FactStep step, Fact fact, object?[] row)
    {
        var isOfCase = fact.CaseNumber == _caseNumber || fact.CaseNumber < 0;
        var cost = 0;
        foreach (var condition in step.Conditions)
        {
            if (!Holds(condition, match, row))
            {
                if (condition.TiesToCase || !isOfCase)
                {
                    return null;
                }

                cost += CostOf(condition, fact);
            }
        }

        return cost;
    }

    /// <summary>The match with a fact, lacking each condition that the fact does not meet.</summary>
    private static PartialMatch WithFact(PartialMatch match, FactStep step, Fact fact)
    {
        var extended = match.With(step.Index, fact);
        foreach (var condition in step.Conditions)
        {
            if (!Holds(condition, match, extended.Row))
            {
                extended = extended.Lacking(new Lack(step, condition, extended.Row, []), 1, CostOf(condition, fact));
            }
        }

        return extended;
    }

    private static bool Holds(RuleCondition condition, PartialMatch match, object?[] row) =>
        condition.ReadsAnyOf(match.Open) || condition.HoldsOn(row);

    private static int CostOf(RuleCondition condition, Fact fact) =>
        1 + (condition.LooksAtItsFactAlone ? FarnessOf(fact) : 0) + (condition.Identifies ? OfAnother : 0);

    private static int FarnessOf(Fact fact) => fact.Place.Document switch
    {
        Document.Award => OfAward,
        Document.Profile => 0,
        _ => OfLaw,
    };

    /// <summary>Adds the match with each fact that a rule would have derived and that meets the conditions, lacking what that rule lacks.</summary>
    /// <returns>Whether there is any.</returns>
    private bool AddDerived(List<PartialMatch> next, PartialMatch match, FactStep step, MatchableRule[] derivers, List<PartialMatch> found, int most)
    {
        var fitting = new List<(PartialMatch Deriver, Fact? Fact, int Cost)>();
        foreach (var deriver in derivers)
        {
            foreach (var near in Nearest(deriver))
            {
                if (Fits(match, step, near) is { } fits)
                {
                    fitting.Add((near, fits.Fact, near.Cost + fits.Cost));
                }
            }
        }

        // The first condition that the fact which is there does not meet says what is lacking; where none is there, the whole pattern does.
        var lacking = found is [var standing, ..] && standing.Lacks.Count > match.Lacks.Count
            ? standing.Lacks[match.Lacks.Count]
            : new Lack(step, null, match.Row, []);
        var order = 0;
        var nearest = fitting.ConvertAll(fits => (fits.Deriver, fits.Fact, fits.Cost, Order: order++));
        nearest.Sort(static (one, other) => one.Cost != other.Cost ? one.Cost.CompareTo(other.Cost) : one.Order.CompareTo(other.Order));
        var kinds = new HashSet<ulong>();
        for (var i = 0; i < nearest.Count && kinds.Count < most; i++)
        {
            var (deriver, fact, cost, _) = nearest[i];
            if (kinds.Add(FactKind.Of(fact)))
            {
                var derived = fact is null || deriver.Open.Length > 0 ? match.WithOpen(step.Index, fact) : match.With(step.Index, fact);
                next.Add(derived.Lacking(lacking with { Because = Derivers(nearest, i) }, deriver.Distance, cost));
            }
        }

        return nearest.Count > 0;
    }

    /// <summary>A deriver and some that come after it, each rule once.</summary>
    private static List<PartialMatch> Derivers(List<(PartialMatch Deriver, Fact? Fact, int Cost, int Order)> nearest, int from)
    {
        var derivers = new List<PartialMatch>(DerivedShown);
        for (var i = from; i < nearest.Count && derivers.Count < DerivedShown; i++)
        {
            if (!derivers.Exists(kept => kept.Rule == nearest[i].Deriver.Rule))
            {
                derivers.Add(nearest[i].Deriver);
            }
        }

        return derivers;
    }

    /// <summary>Whether what a rule would have derived meets the conditions of a step; what it cannot be computed counts as uncertain.</summary>
    private static (Fact? Fact, int Cost)? Fits(PartialMatch match, FactStep step, PartialMatch near)
    {
        var isOpen = near.Open.Length > 0;
        for (var i = 0; i < near.Concluded.Count; i++)
        {
            if (!step.Pattern.ValueType.IsAssignableFrom(near.Rule.Conclusions[i].Type))
            {
                continue;
            }

            if (near.Concluded[i] is not { } fact)
            {
                return (null, Uncertain);
            }

            var row = step.Bound(match.Row, fact);
            if (Array.TrueForAll(step.Conditions, condition =>
                Holds(condition, match, row) || (isOpen && !condition.AsksForConstant && !condition.TiesToCase)))
            {
                return (fact, 0);
            }
        }

        return null;
    }

    private PartialMatch WithValue(PartialMatch match, ValueStep step)
    {
        if (step.Compute is null)
        {
            return Lacking(match, new Lack(step, null, match.Row, []));
        }

        var extended = match.With(step.Index, step.Compute(match.Row, _pool));
        foreach (var condition in step.Conditions)
        {
            if (!Holds(condition, match, extended.Row))
            {
                extended = Lacking(extended, new Lack(step, condition, extended.Row, []));
            }
        }

        return extended;
    }

    private static PartialMatch Lacking(PartialMatch match, Lack lack) => match.Lacking(lack, 1, 1);

    /// <summary>A row on which all facts are there; null where there is none.</summary>
    private object?[]? Found(FactStep[] steps, object?[] row, int from)
    {
        if (from == steps.Length)
        {
            return row;
        }

        foreach (var trial in Holding(steps[from], row))
        {
            if (Found(steps, trial, from + 1) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>A row with a fact that meets the first conditions and not the others; null where there is none.</summary>
    private object?[]? Exception(UniversalStep step, object?[] row) => Holding(step.Base, row)
        .FirstOrDefault(trial => !Array.TrueForAll(step.Others, other => other.HoldsOn(other.Bound(trial, trial[step.Base.Index]))));

    /// <summary>The rows with each fact that meets a step.</summary>
    private IEnumerable<object?[]> Holding(FactStep step, object?[] row) =>
        _pool.Of(step.Pattern.ValueType).Select(fact => step.Bound(row, fact)).Where(step.HoldsOn);
}
