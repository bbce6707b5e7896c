using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Makes queries: a source of facts, or of an earlier collection, and up to three steps over it.</summary>
internal sealed class QueryGenerator(Choices choices, ExpressionGenerator expressions)
{
    /// <summary>The elements of a query: its pattern, and sometimes a number read from it under a name.</summary>
    /// <param name="scope">What was declared before; with the results after.</param>
    /// <param name="type">The type of facts that the query is over.</param>
    public RuleElement[] Query(ref Scope scope, Type type)
    {
        var (query, own) = Source(scope, type);
        for (var steps = 1 + choices.Next(3); steps > 0 && !IsCollected(own.Type); steps--)
        {
            (query, own) = Step(scope, query, own);
        }

        scope = scope.With(own);
        if (own.Type == typeof(int) || typeof(Item).IsAssignableFrom(own.Type) || choices.Next(2) == 0)
        {
            return [query];
        }

        var number = expressions.Parameter(typeof(int));
        scope = scope.With(number);
        var value = ExpressionGenerator.Lambda(expressions.Number(own));
        return [query, Element.Pattern(number.Type, number.Name!, Array.Empty<NamedExpressionElement>(), Element.Binding(typeof(int), value))];
    }

    private (PatternElement Query, ParameterExpression Own) Source(Scope scope, Type type)
    {
        if (scope.Collections.IsEmpty || choices.Next(2) == 0)
        {
            var fact = expressions.Parameter(type);
            return (Element.Pattern(fact.Type, fact.Name!, expressions.Conditions(scope, fact, choices.Of(0, 1, 1, 2)), source: null), fact);
        }

        // From: the items of a collection that an earlier query gathered.
        var collection = scope.Collections[choices.Next(scope.Collections.Count)];
        var from = expressions.Parameter(typeof(IEnumerable<Item>));
        var binding = Element.Binding(from.Type, Expression.Lambda(Expression.Convert(collection, from.Type), collection));
        var source = Element.Pattern(from.Type, from.Name!, expressions.Conditions(scope, from, choices.Next(2)), binding);
        return Patterned(scope, Element.Flatten(typeof(Item), Expression.Lambda(from, from), source), typeof(Item));
    }

    private (PatternElement Query, ParameterExpression Own) Step(Scope scope, PatternElement source, ParameterExpression item)
    {
        var isItem = typeof(Item).IsAssignableFrom(item.Type);
        if (ExpressionGenerator.IsGroup(item.Type))
        {
            var element = ExpressionGenerator.ElementOf(item.Type);
            return choices.Next(3) switch
            {
                0 => Patterned(scope, Element.Collect(source), typeof(IEnumerable<>).MakeGenericType(item.Type)),
                1 => Selected(scope, source, item),
                _ => Patterned(scope, Element.Flatten(element, Expression.Lambda(item, item), source), element),
            };
        }

        return choices.Next(isItem ? 6 : 5) switch
        {
            0 => Patterned(scope, Element.Collect(source), typeof(IEnumerable<>).MakeGenericType(item.Type)),
            1 => Sorted(scope, source, item),
            2 => Selected(scope, source, item),
            3 => Grouped(scope, source, item, asLookup: isItem && choices.Next(2) == 1),
            4 when !isItem => Grouped(scope, source, item, asLookup: false),
            4 => Grouped(scope, source, item, asLookup: true),
            _ => Patterned(scope, Element.Flatten(typeof(int), ExpressionGenerator.Selector(item, Expression.Property(item, nameof(Item.Both))), source), typeof(int)),
        };
    }

    private (PatternElement Query, ParameterExpression Own) Selected(Scope scope, PatternElement source, ParameterExpression item) =>
        Patterned(scope, Element.Project(typeof(int), Key(scope, item), source), typeof(int));

    // Sorted by one key or two, and then by what makes the order of facts the only one.
    private (PatternElement Query, ParameterExpression Own) Sorted(Scope scope, PatternElement source, ParameterExpression item)
    {
        var keys = new List<KeyValuePair<string, LambdaExpression>>();
        for (var count = 1 + choices.Next(2); count > 0; count--)
        {
            keys.Add(KeyValuePair.Create(choices.Of(AggregateElement.KeySelectorAscendingName, AggregateElement.KeySelectorDescendingName), Key(scope, item)));
        }

        keys.Add(KeyValuePair.Create(
            AggregateElement.KeySelectorAscendingName,
            Expression.Lambda(item.Type == typeof(int) ? item : Expression.Property(item, nameof(Item.Id)), item)));
        var type = typeof(IEnumerable<>).MakeGenericType(item.Type);
        return Patterned(scope, Element.Aggregate(type, AggregateElement.CollectName, keys, source), type, MatchText.Sorted);
    }

    private (PatternElement Query, ParameterExpression Own) Grouped(Scope scope, PatternElement source, ParameterExpression item, bool asLookup)
    {
        var key = Key(scope, item);
        var element = typeof(Item).IsAssignableFrom(item.Type) && choices.Next(3) != 0
            ? Expression.Lambda(Expression.Convert(item, typeof(Item)), item)
            : Key(scope, item);
        if (!asLookup)
        {
            return Patterned(scope, Element.GroupBy(key, element, source), typeof(IGrouping<,>).MakeGenericType(typeof(int), element.ReturnType));
        }

        var type = typeof(IKeyedLookup<,>).MakeGenericType(typeof(int), element.ReturnType);
        KeyValuePair<string, LambdaExpression>[] selectors =
            [KeyValuePair.Create(AggregateElement.KeySelectorName, key), KeyValuePair.Create(AggregateElement.ElementSelectorName, element)];
        return Patterned(scope, Element.Aggregate(type, AggregateElement.CollectName, selectors, source), type);
    }

    private LambdaExpression Key(Scope scope, ParameterExpression item)
    {
        var number = expressions.Number(item);
        return ExpressionGenerator.Selector(item, choices.Next(3) == 0 ? Expression.Add(number, expressions.Term(scope)) : number);
    }

    private (PatternElement Query, ParameterExpression Own) Patterned(Scope scope, AggregateElement aggregate, Type type, string prefix = "x")
    {
        var own = expressions.Parameter(type, prefix);
        return (Element.Pattern(type, own.Name!, expressions.Conditions(scope, own, choices.Next(2)), aggregate), own);
    }

    private static bool IsCollected(Type type) => type.IsGenericType && !ExpressionGenerator.IsGroup(type);
}
