using System.Collections;
using System.Runtime.CompilerServices;
using GrantEligibility.Explanations.Matching;
using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// A rule made ready to be matched as far as facts allow: the steps of each of its alternatives, and what it concludes.
/// Made once and kept as long as the rule. Immutable and shareable between threads.
/// </summary>
internal sealed class MatchableRule
{
    private static readonly ConditionalWeakTable<IRuleDefinition, MatchableRule> Known = [];

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    private MatchableRule(IRuleDefinition rule)
    {
        Name = RuleNames.Short(rule.Name);
        RequirementId = RuleRequirement.Find(rule);
        Alternatives = [.. AlternativesOf(rule.LeftHandSide).Select(elements => elements.SelectMany(Steps).ToArray())];
        Conclusions = RuleConclusion.Of(rule, _indexes);
        Aliases = [.. _indexes.OrderBy(alias => alias.Value).Select(alias => alias.Key)];
    }

    /// <summary>The rule's short name.</summary>
    internal string Name { get; }

    /// <summary>The requirement whose row it is; null for a rule that belongs to none.</summary>
    internal string? RequirementId { get; }

    /// <summary>The steps of each way to match it; one of them unless the rule has an <c>Or</c>.</summary>
    internal RuleStep[][] Alternatives { get; }

    /// <summary>What it yields.</summary>
    internal IReadOnlyList<RuleConclusion> Conclusions { get; }

    /// <summary>The aliases, in the order of a row.</summary>
    internal IReadOnlyList<string> Aliases { get; }

    internal static MatchableRule Of(IRuleDefinition rule) => Known.GetValue(rule, static r => new MatchableRule(r));

    /// <summary>The ways to match an element: every combination of the branches of its alternatives.</summary>
    private static List<List<RuleElement>> AlternativesOf(RuleElement element)
    {
        switch (element)
        {
            case OrElement or:
                return [.. or.ChildElements.SelectMany(AlternativesOf)];
            case GroupElement group:
                List<List<RuleElement>> combined = [[]];
                foreach (var child in group.ChildElements)
                {
                    var ofChild = AlternativesOf(child);
                    combined = [.. combined.SelectMany(before => ofChild.Select(after => (List<RuleElement>)[.. before, .. after]))];
                }

                return combined;
            default:
                return [[element]];
        }
    }

    private IEnumerable<RuleStep> Steps(RuleElement element) => element switch
    {
        PatternElement { Source: null } pattern => [FactOf(pattern)],
        PatternElement pattern => [ValueOf(pattern)],
        ExistsElement exists => FactsIn(exists.Source).Select(step => step with { IsBound = false }),
        NotElement not => [new AbsenceStep(not, FactsIn(not.Source))],
        ForAllElement forAll => [new UniversalStep(forAll, FactOf(forAll.BasePattern), [.. forAll.Patterns.Select(FactOf)])],
        _ => throw new ArgumentOutOfRangeException(nameof(element), element.ElementType, "An element no left-hand side has."),
    };

    private FactStep[] FactsIn(RuleElement element) => [.. ElementText.Patterns(element).Select(FactOf)];

    private FactStep FactOf(PatternElement pattern)
    {
        var index = IndexOf(pattern);
        return new FactStep(pattern, index, ConditionsOf(pattern));
    }

    private ValueStep ValueOf(PatternElement pattern)
    {
        var index = IndexOf(pattern);
        return new ValueStep(pattern, index, ConditionsOf(pattern)) { Compute = ComputeOf(pattern.Source!) };
    }

    private Func<object?[], FactPool, object?>? ComputeOf(RuleElement source)
    {
        switch (source)
        {
            case BindingElement binding:
                var bound = RowFunction<object?>.Of(binding.Expression.Body, binding.Expression.Parameters, _indexes);
                return (row, _) => bound.TryInvoke(row, out var value) ? value : null;
            case AggregateElement { Name: AggregateElement.CollectName, Source: { Source: null } collected }:
                var step = FactOf(collected);
                return (row, pool) => Collected(step, row, pool);
            default:
                return null;
        }
    }

    private static Array Collected(FactStep step, object?[] row, FactPool pool)
    {
        var found = pool.Of(step.Pattern.ValueType).FindAll(fact => step.HoldsOn(step.Bound(row, fact)));
        var collected = Array.CreateInstance(step.Pattern.ValueType, found.Count);
        ((IList)found).CopyTo(collected, 0);
        return collected;
    }

    private RuleCondition[] ConditionsOf(PatternElement pattern) =>
        [.. pattern.Expressions.Select(condition => new RuleCondition(condition.Expression, pattern.Declaration.Name, _indexes))];

    private int IndexOf(PatternElement pattern)
    {
        if (!_indexes.TryGetValue(pattern.Declaration.Name, out var index))
        {
            index = _indexes.Count;
            _indexes.Add(pattern.Declaration.Name, index);
        }

        return index;
    }
}
