using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Makes rules of every construct, over facts with small numbers so that they often join.</summary>
/// <param name="choices">What decides.</param>
/// <param name="types">The types of facts that patterns match.</param>
internal sealed class RuleGenerator(Choices choices, params Type[] types)
{
    private int _names;

    public IRuleDefinition Rule(string name, int count, Expression<Action<IContext>> action)
    {
        var scope = Scope.Empty;
        var elements = new List<RuleElement>();
        while (elements.Count < count)
        {
            elements.AddRange(Conditions(ref scope));
        }

        return Element.RuleDefinition(name, "", 0, Element.AndGroup(elements), Element.ActionGroup(Element.Action(action)));
    }

    private RuleElement[] Conditions(ref Scope scope)
    {
        switch (choices.Next(10))
        {
            case 0 or 1 or 2:
                return [Pattern(ref scope)];
            case 3 or 4:
                return [Quantifier(scope)];
            case 5:
                return [Let(ref scope)];
            case 6:
                return [Alternatives(scope)];
            default:
                return Query(ref scope);
        }
    }

    private PatternElement Pattern(ref Scope scope, Type? type = null)
    {
        var own = Parameter(type ?? choices.Of<Type>(types));
        var conditions = Conditions(scope, own, choices.Of(0, 1, 1, 2));
        scope = scope.WithItem(own);
        return Element.Pattern(own.Type, own.Name!, conditions, source: null);
    }

    private RuleElement Quantifier(Scope scope)
    {
        switch (choices.Next(8))
        {
            case 0 or 1:
                return Element.Not(Pattern(ref scope));
            case 2:
                return Element.Exists(Pattern(ref scope));
            case 3:
                var type = choices.Of<Type>(types);
                var inner = scope;
                return Element.ForAll(Pattern(ref inner, type), [Pattern(ref scope, type)]);
            case 4:
                return Element.Not(Element.AndGroup(Pattern(ref scope), Pattern(ref scope)));
            case 5:
                return Element.Exists(Element.AndGroup(Pattern(ref scope), Element.Not(Pattern(ref scope))));
            case 6:
                var other = scope;
                var group = Element.OrGroup(Pattern(ref scope), Pattern(ref other));
                return choices.Next(2) == 0 ? Element.Not(group) : Element.Exists(group);
            default:
                return Element.Not(Element.Not(Pattern(ref scope)));
        }
    }

    private PatternElement Let(ref Scope scope)
    {
        var own = Parameter(typeof(int));
        var value = Expression.Add(Term(scope), Term(scope));
        var outer = scope;
        scope = scope.WithNumber(own);
        return Element.Pattern(own.Type, own.Name!, Conditions(outer, own, choices.Next(2)), Element.Binding(typeof(int), Lambda(value)));
    }

    private OrElement Alternatives(Scope scope)
    {
        RuleElement One()
        {
            var inner = scope;
            return choices.Next(3) switch
            {
                0 => Pattern(ref inner),
                1 => Quantifier(inner),
                _ => Element.AndGroup(Pattern(ref inner), Quantifier(inner)),
            };
        }

        return choices.Next(3) == 0 ? Element.OrGroup(One(), One(), One()) : Element.OrGroup(One(), One());
    }

    private RuleElement[] Query(ref Scope scope)
    {
        var inner = scope;
        var source = Pattern(ref inner);
        var item = inner.Items[^1];
        LambdaExpression Selector(Expression body) => Expression.Lambda(body, [item, .. ParametersOf(body).Where(p => p != item)]);
        var key = Selector(choices.Next(3) == 0 ? Expression.Add(Number(item), Term(scope)) : Number(item));
        switch (choices.Next(6))
        {
            case 0:
                return Counted(ref scope, Parameter(typeof(IEnumerable<>).MakeGenericType(source.ValueType)), Element.Collect(source));
            case 1:
                KeyValuePair<string, LambdaExpression>[] keys =
                [
                    KeyValuePair.Create(choices.Of(AggregateElement.KeySelectorAscendingName, AggregateElement.KeySelectorDescendingName), key),
                    KeyValuePair.Create(AggregateElement.KeySelectorAscendingName, Selector(Expression.Property(item, nameof(Item.Id)))),
                ];
                var sorted = Parameter(typeof(IEnumerable<>).MakeGenericType(source.ValueType), MatchText.Sorted);
                return Counted(ref scope, sorted, Element.Aggregate(sorted.Type, AggregateElement.CollectName, keys, source));
            case 2:
                var group = Parameter(typeof(IGrouping<int, Item>));
                return Counted(ref scope, group, Grouped(source, key, item));
            case 3:
                var inGroup = Parameter(typeof(IGrouping<int, Item>));
                var groups = Element.Pattern(inGroup.Type, inGroup.Name!, AtLeast(inGroup), Grouped(source, key, item));
                return Counted(ref scope, Parameter(typeof(IEnumerable<IGrouping<int, Item>>)), Element.Collect(groups));
            case 4:
                var selected = Parameter(typeof(int));
                var outer = scope;
                scope = scope.WithNumber(selected);
                return [Element.Pattern(selected.Type, selected.Name!, Conditions(outer, selected, choices.Next(2)), Element.Project(typeof(int), key, source))];
            default:
                var flattened = Parameter(typeof(int));
                var before = scope;
                scope = scope.WithNumber(flattened);
                var both = Selector(Expression.Property(item, nameof(Item.Both)));
                return [Element.Pattern(flattened.Type, flattened.Name!, Conditions(before, flattened, choices.Next(2)), Element.Flatten(typeof(int), both, source))];
        }
    }

    private static AggregateElement Grouped(PatternElement source, LambdaExpression key, ParameterExpression item) => Element.GroupBy(
        typeof(IGrouping<int, Item>), key, Expression.Lambda(Expression.Convert(item, typeof(Item)), item), source);

    /// <summary>The collection, and sometimes its count under a name.</summary>
    private RuleElement[] Counted(ref Scope scope, ParameterExpression own, AggregateElement aggregate)
    {
        var pattern = Element.Pattern(own.Type, own.Name!, AtLeast(own), aggregate);
        if (choices.Next(2) == 0)
        {
            return [pattern];
        }

        var count = Parameter(typeof(int));
        scope = scope.WithNumber(count);
        return [pattern, Element.Pattern(count.Type, count.Name!, Array.Empty<NamedExpressionElement>(), Element.Binding(typeof(int), Expression.Lambda(Count(own), own)))];
    }

    private NamedExpressionElement[] AtLeast(ParameterExpression collection) => choices.Next(2) == 0
        ? []
        : [Element.Condition(Expression.Lambda(Expression.GreaterThanOrEqual(Count(collection), Expression.Constant(choices.Next(3))), collection))];

    private static MethodCallExpression Count(ParameterExpression collection)
    {
        var item = collection.Type.GetGenericTypeDefinition() == typeof(IGrouping<,>) ? typeof(Item) : collection.Type.GetGenericArguments()[0];
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [item], collection);
    }

    private NamedExpressionElement[] Conditions(Scope scope, ParameterExpression own, int count)
    {
        var conditions = new NamedExpressionElement[count];
        for (var i = 0; i < count; i++)
        {
            var right = choices.Next(4) == 0 ? Expression.Add(Term(scope), Term(scope)) : Term(scope);
            conditions[i] = Element.Condition(Lambda(Expression.MakeBinary(
                choices.Of(ExpressionType.Equal, ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan), Number(own), right)));
        }

        return conditions;
    }

    private Expression Number(ParameterExpression own) =>
        own.Type == typeof(int) ? own : Expression.Property(own, choices.Of(nameof(Item.K), nameof(Item.V)));

    private Expression Term(Scope scope)
    {
        ParameterExpression[] earlier = [.. scope.Items, .. scope.Numbers];
        return earlier.Length == 0 || choices.Next(4) == 0 ? Expression.Constant(choices.Next(3)) : Number(earlier[choices.Next(earlier.Length)]);
    }

    private ParameterExpression Parameter(Type type, string prefix = "x") => Expression.Parameter(type, prefix + _names++);

    private static LambdaExpression Lambda(Expression body) => Expression.Lambda(body, ParametersOf(body));

    private static IReadOnlyList<ParameterExpression> ParametersOf(Expression body)
    {
        var finder = new ParameterFinder();
        finder.Visit(body);
        return finder.Found;
    }

    /// <summary>What conditions may refer to.</summary>
    private sealed record Scope(ImmutableList<ParameterExpression> Items, ImmutableList<ParameterExpression> Numbers)
    {
        public static Scope Empty { get; } = new([], []);

        public Scope WithItem(ParameterExpression item) => this with { Items = Items.Add(item) };

        public Scope WithNumber(ParameterExpression number) => this with { Numbers = Numbers.Add(number) };
    }

    private sealed class ParameterFinder : ExpressionVisitor
    {
        private readonly List<ParameterExpression> _found = [];

        public IReadOnlyList<ParameterExpression> Found => _found;

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!_found.Contains(node))
            {
                _found.Add(node);
            }

            return node;
        }
    }
}
