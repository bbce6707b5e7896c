using System.Collections.Immutable;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A rule matched as far as the facts allow. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Row">What each alias is bound to; null: nothing.</param>
/// <param name="Lacks">What it lacks, in the order of the rule.</param>
/// <param name="Open">
/// The aliases of which it is open what they would be, since no such fact is there: what else the rule asks of them is
/// counted with their absence.
/// </param>
/// <param name="Distance">How many conditions do not hold, those of the rules it builds on included.</param>
/// <param name="Cost">The distance, heavier where the lack is of a kind that the agency is far from: the nearest has the least.</param>
internal sealed record PartialMatch(MatchableRule Rule, object?[] Row, ImmutableList<Lack> Lacks, ImmutableArray<int> Open, int Distance, int Cost)
{
    /// <summary>What each conclusion of the rule would be; null: something on the way is unknown.</summary>
    internal IReadOnlyList<Fact?> Concluded => field ??= [.. Rule.Conclusions.Select(conclusion => conclusion.On(Row))];

    internal static PartialMatch Start(MatchableRule rule) => new(rule, new object?[rule.Aliases.Count], [], [], 0, 0);

    /// <summary>The match with one more alias bound.</summary>
    internal PartialMatch With(int index, object? value)
    {
        var row = (object?[])Row.Clone();
        row[index] = value;
        return this with { Row = row };
    }

    /// <summary>The match with an alias bound of which it is open what it would be.</summary>
    internal PartialMatch WithOpen(int index, object? sketch) => With(index, sketch) with { Open = Open.Add(index) };

    /// <summary>The match with one more lack.</summary>
    internal PartialMatch Lacking(Lack lack, int distance, int cost) =>
        this with { Lacks = Lacks.Add(lack), Distance = Distance + distance, Cost = Cost + cost };

    /// <summary>The row as the premises that words are read from; what is not there, and so stands nowhere, is none of them.</summary>
    internal static List<Premise> PremisesOf(MatchableRule rule, object?[] row)
    {
        var premises = new List<Premise>(row.Length);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { } value and not Fact { Place.Pointer: null })
            {
                premises.Add(new Premise(rule.Aliases[i], value, null));
            }
        }

        return premises;
    }
}
