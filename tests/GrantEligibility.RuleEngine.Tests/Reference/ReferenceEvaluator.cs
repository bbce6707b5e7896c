using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>
/// What a rule model means, by definition: every match is computed anew from all facts, element by element from left to right.
/// The engine is held against it.
/// </summary>
internal static class ReferenceEvaluator
{
    public static IEnumerable<Bindings> Matches(IRuleDefinition rule, IReadOnlyCollection<object> facts) =>
        Matches(rule.LeftHandSide, Bindings.None, facts);

    private static IEnumerable<Bindings> Matches(RuleElement element, Bindings outer, IReadOnlyCollection<object> facts) => element switch
    {
        PatternElement pattern => Values(pattern, outer, facts)
            .Select(value => outer.With(pattern.Declaration, value))
            .Where(bound => Holds(pattern, bound)),
        AndElement and => All(and.ChildElements, outer, facts),
        OrElement or => or.ChildElements.SelectMany(child => Matches(child, outer, facts)),
        NotElement not => Matches(not.Source, outer, facts).Any() ? [] : [outer],

        // "Exists a or b" is "exists a, or exists b": a match for each.
        ExistsElement exists => Alternatives(exists.Source).Where(group => All(group, outer, facts).Any()).Select(_ => outer),
        ForAllElement all => Matches(all.BasePattern, outer, facts).All(found => all.Patterns.All(p => Holds(p, outer.With(p.Declaration, found.Last)))) ? [outer] : [],
        _ => throw new NotSupportedException($"{element.ElementType}"),
    };

    private static IEnumerable<Bindings> All(IEnumerable<RuleElement> elements, Bindings outer, IReadOnlyCollection<object> facts) =>
        elements.Aggregate((IEnumerable<Bindings>)[outer], (found, child) => found.SelectMany(bound => Matches(child, bound, facts)));

    /// <summary>The conjunctions that an element is the alternative of.</summary>
    private static IEnumerable<IEnumerable<RuleElement>> Alternatives(RuleElement element) => element switch
    {
        OrElement or => or.ChildElements.SelectMany(Alternatives),
        AndElement and => and.ChildElements.Aggregate(
            (IEnumerable<IEnumerable<RuleElement>>)[[]], (groups, child) => groups.SelectMany(_ => Alternatives(child), (group, more) => group.Concat(more))),
        ExistsElement exists => Alternatives(exists.Source).Select(group => (RuleElement[])[Element.Exists(Element.AndGroup(group))]),
        _ => [[element]],
    };

    private static bool Holds(PatternElement pattern, Bindings bound) => pattern.Expressions.All(e => ExpressionValue.Holds(e.Expression, bound));

    private static IEnumerable<object?> Values(PatternElement pattern, Bindings outer, IReadOnlyCollection<object> facts) => pattern.Source switch
    {
        null => facts.Where(pattern.ValueType.IsInstanceOfType),
        BindingElement binding => ExpressionValue.TryOf(binding.Expression, outer, out var value) ? (object?[])[value] : [],
        AggregateElement aggregate => WholeAggregates(aggregate, [.. Matches(aggregate.Source, outer, facts)]),
        _ => throw new NotSupportedException($"{pattern.Source.ElementType}"),
    };

    // Part of an aggregate would be a wrong one: where a selector throws there is none.
    private static IEnumerable<object?> WholeAggregates(AggregateElement aggregate, Bindings[] items)
    {
        try
        {
            return (object?[])[.. Aggregates(aggregate, items)];
        }
        catch (TrapException)
        {
            return [];
        }
    }

    private static IEnumerable<object?> Aggregates(AggregateElement aggregate, Bindings[] items)
    {
        object? Select(string role, Bindings item) => ExpressionValue.Of(aggregate.Expressions[role].Expression, item);
        switch (aggregate.Name)
        {
            case AggregateElement.CollectName when aggregate.Expressions.Any(e => e.Name == AggregateElement.KeySelectorName):
                return OfItems(aggregate) ? [new ReferenceLookup<Item>(Lookup<Item>(items, Select))] : [new ReferenceLookup<int>(Lookup<int>(items, Select))];
            case AggregateElement.CollectName:
                return [Typed(aggregate.Source.ValueType, Sorted(aggregate.Expressions, items).Select(item => item.Last))];
            case AggregateElement.GroupByName:
                return OfItems(aggregate) ? Lookup<Item>(items, Select) : Lookup<int>(items, Select);
            case AggregateElement.ProjectName:
                return items.Select(item => Select(AggregateElement.SelectorName, item));
            case AggregateElement.FlattenName:
                // A value counts once, however often it is given.
                return items.SelectMany(item => ((System.Collections.IEnumerable)Select(AggregateElement.SelectorName, item)!).Cast<object>()).Distinct();
            default:
                throw new NotSupportedException(aggregate.Name);
        }
    }

    // Every key is read, also where there is nothing to compare it with.
    private static IEnumerable<Bindings> Sorted(ExpressionCollection keys, Bindings[] items)
    {
        IEnumerable<(Bindings Item, object?[] Keys)> sorted = [.. items.Select(item => (item, (object?[])[.. keys.Select(k => ExpressionValue.Of(k.Expression, item))]))];
        foreach (var (i, key) in keys.Index().Reverse())
        {
            sorted = key.Name == AggregateElement.KeySelectorAscendingName ? sorted.OrderBy(s => s.Keys[i]) : sorted.OrderByDescending(s => s.Keys[i]);
        }

        return sorted.Select(s => s.Item);
    }

    private static bool OfItems(AggregateElement aggregate) => aggregate.Expressions[AggregateElement.ElementSelectorName].Expression.ReturnType == typeof(Item);

    private static ILookup<int, TElement> Lookup<TElement>(Bindings[] items, Func<string, Bindings, object?> select) => items.ToLookup(
        item => (int)select(AggregateElement.KeySelectorName, item)!, item => (TElement)select(AggregateElement.ElementSelectorName, item)!);

    private static Array Typed(Type type, IEnumerable<object?> values)
    {
        object?[] all = [.. values];
        var typed = Array.CreateInstance(type, all.Length);
        all.CopyTo(typed, 0);
        return typed;
    }
}
