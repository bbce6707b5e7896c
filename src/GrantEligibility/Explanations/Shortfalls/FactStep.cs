using System.Collections.Concurrent;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A fact of a type that meets conditions; also where only its existence is asked for.</summary>
internal sealed record FactStep(PatternElement Pattern, int Index, RuleCondition[] Conditions) : RuleStep(Pattern)
{
    private static readonly ConcurrentDictionary<(Type Type, string Conditions), object> Likenesses = new();

    /// <summary>Whether the rule binds the fact; otherwise it asks only whether there is one.</summary>
    internal bool IsBound { get; init; } = true;

    /// <summary>How many conditions ask for a day after the one asked about.</summary>
    internal int Later { get; } = Conditions.Count(condition => condition.AsksForLater);

    /// <summary>What a fact of this step would be, where there is none.</summary>
    internal FactSketch Sketch { get; } = FactSketch.Of(Pattern.ValueType, Pattern.Declaration.Name, Pattern.Expressions.Select(condition => condition.Expression));

    /// <summary>Whether any fact of the case will do.</summary>
    internal bool IsFree { get; } = Array.TrueForAll(Conditions, condition => condition.TiesToCase);

    /// <summary>Whether which facts will do does not depend on what the rest of the rule is matched by, but for the case.</summary>
    internal bool StandsAlone { get; } = Array.TrueForAll(Conditions, condition => condition.TiesToCase || condition.LooksAtItsFactAlone);

    /// <summary>
    /// The same for the steps of all rules that the same facts of a case come near to, and for as much; the step itself, where
    /// it is like no other.
    /// </summary>
    internal object Likeness => field ??= LikenessOf(this);

    /// <summary>Whether the fact of this step, bound on a row, meets every condition.</summary>
    internal bool HoldsOn(object?[] row)
    {
        foreach (var condition in Conditions)
        {
            if (!condition.HoldsOn(row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The row with a fact bound.</summary>
    internal object?[] Bound(object?[] row, object? fact)
    {
        var bound = (object?[])row.Clone();
        bound[Index] = fact;
        return bound;
    }

    private static object LikenessOf(FactStep step) => Array.TrueForAll(step.Conditions, condition => condition.Shared is not null)
        ? Likenesses.GetOrAdd((step.Pattern.ValueType, string.Join('\n', step.Conditions.Select(condition => condition.Shared))), static _ => new object())
        : step;
}
