using GrantEligibility.Explanations.Matching;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// Matches rules as far as the facts of one case allow, nearest first. Where a fact would have to be derived, it matches the
/// rules that derive such facts, and goes on with what the nearest of them would have yielded.
/// </summary>
/// <remarks>Belongs to one thread. What is found of a rule or a step is kept, as many rules build on it.</remarks>
internal sealed class RuleMatcher
{
    private readonly Dictionary<MatchableRule, NearMatches> _near = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, NearFacts> _facts = new(ReferenceEqualityComparer.Instance);
    private object?[] _testRow = [];

    /// <summary>Makes a matcher.</summary>
    /// <param name="pool">The facts.</param>
    /// <param name="rules">The rules of the regime, of which some derive what others match.</param>
    /// <param name="caseNumber">The case; facts of another one come in only where they meet every condition.</param>
    internal RuleMatcher(FactPool pool, MatchableRules rules, int caseNumber)
    {
        (Pool, Rules, CaseNumber) = (pool, rules, caseNumber);
    }

    internal FactPool Pool { get; }

    /// <summary>A copy of a row to test facts on, until the next is asked for.</summary>
    internal object?[] TestRow(object?[] row)
    {
        if (_testRow.Length < row.Length)
        {
            _testRow = new object?[row.Length];
        }

        row.CopyTo(_testRow, 0);
        return _testRow;
    }

    internal MatchableRules Rules { get; }

    internal int CaseNumber { get; }

    /// <summary>The ways in which a rule comes near without matching.</summary>
    internal NearMatches Near(MatchableRule rule)
    {
        if (!_near.TryGetValue(rule, out var near))
        {
            near = new NearMatches(this, rule);
            _near.Add(rule, near);
        }

        return near;
    }

    /// <summary>What a match can go on with at its next step.</summary>
    internal NearFacts FactsFor(PartialMatch match, FactStep step)
    {
        if (!step.StandsAlone || !match.IsOfOneCase)
        {
            return new NearFacts(this, match, step);
        }

        if (!_facts.TryGetValue(step.Likeness, out var facts))
        {
            facts = new NearFacts(this, match, step);
            _facts.Add(step.Likeness, facts);
        }

        return facts;
    }

    /// <summary>Whether a fact is about the agency asked about, or about none.</summary>
    internal bool IsOfCase(Fact fact) => fact.CaseNumber == CaseNumber || fact.CaseNumber < 0;

    /// <summary>Whether a condition holds on a row on which a fact is bound, or is not to be tested, since it reads what is not there.</summary>
    internal bool Holds(RuleCondition condition, PartialMatch match, object?[] row, Fact fact) =>
        condition.ReadsAnyOf(match.Open) ? !condition.TiesToCase || IsOfCase(fact) : condition.HoldsOn(row);

    /// <summary>A match one step on, where that step binds no fact.</summary>
    internal PartialMatch After(PartialMatch match) => match.Next switch
    {
        ValueStep value => WithValue(match, value),
        AbsenceStep absence => Unless(match, Found(absence.Facts, match.Row)),
        UniversalStep universal => Unless(match, Exception(universal, match.Row)),
        var step => throw new ArgumentOutOfRangeException(nameof(match), step, "Not a step."),
    };

    private static PartialMatch Unless(PartialMatch match, object?[]? row) => row is null
        ? match.On(match.Row, match.LastLack, 0, 0)
        : match.On(match.Row, new Lack(match.Next!, null, row, match.LastLack), 1, 1);

    private PartialMatch WithValue(PartialMatch match, ValueStep step)
    {
        if (step.Compute is null)
        {
            return Unless(match, match.Row);
        }

        var row = match.RowWith(step.Index, step.Compute(match.Row, Pool));
        var (lacks, distance) = (match.LastLack, 0);
        foreach (var condition in step.Conditions)
        {
            if (!condition.ReadsAnyOf(match.Open) && !condition.HoldsOn(row))
            {
                lacks = new Lack(step, condition, row, lacks);
                distance++;
            }
        }

        return match.On(row, lacks, distance, distance);
    }

    /// <summary>A row on which all facts are there; null where there is none.</summary>
    private object?[]? Found(FactStep[] steps, object?[] row)
    {
        var found = TestRow(row);
        return IsFound(steps, 0, found) ? found[..row.Length] : null;
    }

    /// <summary>Whether the facts of the steps from one on are there, and binds them.</summary>
    private bool IsFound(FactStep[] steps, int at, object?[] row)
    {
        if (at == steps.Length)
        {
            return true;
        }

        var step = steps[at];
        foreach (var fact in Pool.Of(step.Pattern.ValueType))
        {
            row[step.Index] = fact;
            if (step.HoldsOn(row) && IsFound(steps, at + 1, row))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A row with a fact that meets the first conditions and not the others; null where there is none.</summary>
    private object?[]? Exception(UniversalStep step, object?[] row)
    {
        var found = (object?[])row.Clone();
        foreach (var fact in Pool.Of(step.Base.Pattern.ValueType))
        {
            found[step.Base.Index] = fact;
            if (step.Base.HoldsOn(found) && !Array.TrueForAll(step.Others, other => other.HoldsOn(other.Bound(found, fact))))
            {
                return found;
            }
        }

        return null;
    }
}
