using System.Collections.Immutable;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A rule matched as far as the facts allow, up to one of its steps. Immutable.</summary>
internal sealed class PartialMatch
{
    private readonly RuleStep[] _steps;
    private ulong? _kind;

    private PartialMatch(
        MatchableRule rule, RuleStep[] steps, int taken, object?[] row, ImmutableArray<int> open, bool isOfOneCase, bool isInNeed, Lack? lastLack, int distance, int cost)
    {
        (Rule, _steps, Taken, Row, Open) = (rule, steps, taken, row, open);
        (IsOfOneCase, IsInNeed, LastLack, Distance, Cost) = (isOfOneCase, isInNeed, lastLack, distance, cost);
    }

    /// <summary>The rule.</summary>
    internal MatchableRule Rule { get; }

    /// <summary>What each alias is bound to; null: nothing.</summary>
    internal object?[] Row { get; }

    /// <summary>
    /// The aliases of which it is open what they would be, since no such fact is there: what else the rule asks of them is
    /// counted with their absence.
    /// </summary>
    internal ImmutableArray<int> Open { get; }

    /// <summary>Whether every fact on the row that belongs to a case belongs to the one that is asked about.</summary>
    internal bool IsOfOneCase { get; }

    /// <summary>Whether it lacks anything in the place of which nothing is there; else it lacks only facts that would stand in for others.</summary>
    internal bool IsInNeed { get; }

    /// <summary>How many conditions do not hold, those of the rules it builds on included.</summary>
    internal int Distance { get; }

    /// <summary>The distance, heavier where the lack is of a kind that the agency is far from: the nearest has the least.</summary>
    internal int Cost { get; }

    /// <summary>How many steps are taken.</summary>
    internal int Taken { get; }

    /// <summary>The step to take next; null once all are taken.</summary>
    internal RuleStep? Next => Taken < _steps.Length ? _steps[Taken] : null;

    /// <summary>The steps that bind the facts it is about; not those that ask only whether there is one.</summary>
    internal IEnumerable<FactStep> Bound => _steps.OfType<FactStep>().Where(step => step.IsBound);

    /// <summary>What each conclusion of the rule would be; null: something on the way is unknown.</summary>
    internal Fact?[] Concluded => field ??= Conclude();

    /// <summary>The kind of what it would conclude first.</summary>
    internal ulong Kind => _kind ??= Concluded is [var fact, ..] ? FactKind.Of(fact) : 0;

    /// <summary>What it lacks last; null: nothing.</summary>
    internal Lack? LastLack { get; }

    /// <summary>What it lacks, in the order of the rule.</summary>
    internal IReadOnlyList<Lack> Lacks
    {
        get
        {
            var lacks = new List<Lack>();
            for (var lack = LastLack; lack is not null; lack = lack.Before)
            {
                lacks.Add(lack);
            }

            lacks.Reverse();
            return lacks;
        }
    }

    internal static PartialMatch Start(MatchableRule rule, RuleStep[] steps) =>
        new(rule, steps, 0, new object?[rule.Aliases.Count], [], isOfOneCase: true, isInNeed: false, null, 0, 0);

    /// <summary>The match one step on.</summary>
    /// <param name="row">The row; with one more alias bound, or the same.</param>
    /// <param name="lacks">What it lacks, the last first; null: nothing yet.</param>
    /// <param name="distance">How many more conditions do not hold.</param>
    /// <param name="cost">What they cost.</param>
    internal PartialMatch On(object?[] row, Lack? lacks, int distance, int cost) =>
        new(Rule, _steps, Taken + 1, row, Open, IsOfOneCase, IsInNeed || distance > 0, lacks, Distance + distance, Cost + cost);

    /// <summary>The match one step on, with a fact of another case.</summary>
    /// <param name="row">The row with it.</param>
    internal PartialMatch WithFactOfAnotherCase(object?[] row) =>
        new(Rule, _steps, Taken + 1, row, Open, isOfOneCase: false, IsInNeed, LastLack, Distance, Cost);

    /// <summary>The match one step on, with a fact that is not there.</summary>
    /// <param name="index">The alias it is bound to.</param>
    /// <param name="fact">The fact, as far as is known what it would be.</param>
    /// <param name="isOpen">Whether it is open what else it would be.</param>
    /// <param name="isInNeed">Whether nothing is there that would do.</param>
    /// <param name="lacks">What the match lacks, the last first.</param>
    /// <param name="distance">How many more conditions do not hold.</param>
    /// <param name="cost">What they cost.</param>
    internal PartialMatch Supposing(int index, Fact? fact, bool isOpen, bool isInNeed, Lack lacks, int distance, int cost) => new(
        Rule, _steps, Taken + 1, RowWith(index, fact), isOpen ? Open.Add(index) : Open, IsOfOneCase, IsInNeed || isInNeed, lacks, Distance + distance, Cost + cost);

    /// <summary>Whether it is about the same facts as another match of the rule.</summary>
    internal bool IsAboutSameAs(PartialMatch other)
    {
        if (_steps != other._steps)
        {
            return false;
        }

        foreach (var step in _steps)
        {
            if (step is FactStep { IsBound: true, Index: var index } && !ReferenceEquals(Row[index], other.Row[index]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row with one more alias bound.</summary>
    internal object?[] RowWith(int index, object? value)
    {
        var row = (object?[])Row.Clone();
        row[index] = value;
        return row;
    }

    /// <summary>The row as the premises that words are read from; what is not there, and so stands nowhere, is none of them.</summary>
    internal static Premise[] PremisesOf(MatchableRule rule, object?[] row)
    {
        var premises = new List<Premise>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { } value and not Fact { Place.Pointer: null })
            {
                premises.Add(new Premise(rule.Aliases[i], value, null));
            }
        }

        return [.. premises];
    }

    private Fact?[] Conclude()
    {
        var concluded = new Fact?[Rule.Conclusions.Count];
        for (var i = 0; i < concluded.Length; i++)
        {
            concluded[i] = Rule.Conclusions[i].On(Row);
        }

        return concluded;
    }
}
