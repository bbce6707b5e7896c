using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>
/// What a rule model means, by definition: every match is computed anew from all facts, element by element from left to right.
/// The engine is held against it.
/// </summary>
internal static class ReferenceEvaluator
{
    private static readonly ConditionalWeakTable<LambdaExpression, Func<object?[], object?>> Compiled = [];

    public static IEnumerable<Bindings> Matches(IRuleDefinition rule, IReadOnlyCollection<object> facts) =>
        Matches(rule.LeftHandSide, Bindings.None, facts);

    private static IEnumerable<Bindings> Matches(RuleElement element, Bindings outer, IReadOnlyCollection<object> facts) => element switch
    {
        PatternElement pattern => Values(pattern, outer, facts)
            .Select(value => outer.With(pattern.Declaration, value))
            .Where(bound => pattern.Expressions.All(e => (bool)Evaluate(e.Expression, bound)!)),
        AndElement and => and.ChildElements.Aggregate(
            (IEnumerable<Bindings>)[outer], (found, child) => found.SelectMany(bound => Matches(child, bound, facts))),
        OrElement or => or.ChildElements.SelectMany(child => Matches(child, outer, facts)),
        NotElement not => Matches(not.Source, outer, facts).Any() ? [] : [outer],

        // "Exists a or b" is "exists a, or exists b": a match for each.
        ExistsElement { Source: OrElement or } => or.ChildElements.Where(child => Matches(child, outer, facts).Any()).Select(_ => outer),
        ExistsElement exists => Matches(exists.Source, outer, facts).Take(1).Select(_ => outer),
        ForAllElement all => Matches(all.BasePattern, outer, facts).All(found => all.Patterns.All(p => Holds(p, outer, found.Last))) ? [outer] : [],
        _ => throw new NotSupportedException($"{element.ElementType}"),
    };

    private static bool Holds(PatternElement pattern, Bindings outer, object? fact) =>
        pattern.Expressions.All(e => (bool)Evaluate(e.Expression, outer.With(pattern.Declaration, fact))!);

    private static IEnumerable<object?> Values(PatternElement pattern, Bindings outer, IReadOnlyCollection<object> facts) => pattern.Source switch
    {
        null => facts.Where(pattern.ValueType.IsInstanceOfType),
        BindingElement binding => [Evaluate(binding.Expression, outer)],
        AggregateElement aggregate => Aggregates(aggregate, outer, [.. Matches(aggregate.Source, outer, facts)]),
        _ => throw new NotSupportedException($"{pattern.Source.ElementType}"),
    };

    // What the items are of does not matter to a comparison by text, so that they are all objects here.
    private static IEnumerable<object?> Aggregates(AggregateElement aggregate, Bindings outer, Bindings[] items)
    {
        object? Select(string role, Bindings item) => Evaluate(aggregate.Expressions[role].Expression, item);
        switch (aggregate.Name)
        {
            case AggregateElement.CollectName when aggregate.Expressions.Any(e => e.Name == AggregateElement.KeySelectorName):
                return [Group(items, Select)];
            case AggregateElement.CollectName:
                IEnumerable<Bindings> sorted = items;
                foreach (var key in aggregate.Expressions.Reverse())
                {
                    sorted = key.Name == AggregateElement.KeySelectorAscendingName
                        ? sorted.OrderBy(item => Evaluate(key.Expression, item))
                        : sorted.OrderByDescending(item => Evaluate(key.Expression, item));
                }

                return [Typed(aggregate.Source.ValueType, sorted.Select(item => item.Last))];
            case AggregateElement.GroupByName:
                return Group(items, Select);
            case AggregateElement.ProjectName:
                return items.Select(item => Select(AggregateElement.SelectorName, item));
            case AggregateElement.FlattenName:
                // A value counts once, however often it is given.
                return items.SelectMany(item => ((System.Collections.IEnumerable)Select(AggregateElement.SelectorName, item)!).Cast<object>()).Distinct();
            default:
                throw new NotSupportedException(aggregate.Name);
        }
    }

    private static IGrouping<int, Item>[] Group(Bindings[] items, Func<string, Bindings, object?> select) => items
        .GroupBy(item => (int)select(AggregateElement.KeySelectorName, item)!, item => (Item)select(AggregateElement.ElementSelectorName, item)!)
        .ToArray();

    private static Array Typed(Type type, IEnumerable<object?> values)
    {
        object?[] all = [.. values];
        var typed = Array.CreateInstance(type, all.Length);
        all.CopyTo(typed, 0);
        return typed;
    }

    private static object? Evaluate(LambdaExpression lambda, Bindings bound)
    {
        var arguments = new object?[lambda.Parameters.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = bound[lambda.Parameters[i].Name!];
        }

        return Compiled.GetValue(lambda, Compile)(arguments);
    }

    // Takes its arguments as an array, since calling a delegate of any type takes a long time.
    private static Func<object?[], object?> Compile(LambdaExpression lambda)
    {
        var array = Expression.Parameter(typeof(object?[]));
        var arguments = lambda.Parameters.Select((p, i) => Expression.Convert(Expression.ArrayIndex(array, Expression.Constant(i)), p.Type));
        var call = Expression.Convert(Expression.Invoke(lambda, arguments), typeof(object));
        return Expression.Lambda<Func<object?[], object?>>(call, array).Compile(preferInterpretation: true);
    }
}
