using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>Makes the expressions of generated rules, over small numbers so that facts often join.</summary>
/// <param name="choices">What decides.</param>
/// <param name="throws">Whether some expressions throw for some facts.</param>
internal sealed class ExpressionGenerator(Choices choices, bool throws)
{
    private int _names;

    public ParameterExpression Parameter(Type type, string prefix = "x") => Expression.Parameter(type, prefix + _names++);

    /// <summary>Conditions on a value: a comparison of a number, or of how many there are.</summary>
    public NamedExpressionElement[] Conditions(Scope scope, ParameterExpression own, int count)
    {
        var conditions = new NamedExpressionElement[count];
        for (var i = 0; i < count; i++)
        {
            conditions[i] = Element.Condition(Comparison(scope, own));
        }

        return conditions;
    }

    /// <summary>Conditions on earlier declarations alone, as <c>Having</c> makes them.</summary>
    public NamedExpressionElement[] Having(Scope scope) => [Element.Condition(Lambda(Compare(Term(scope), Term(scope))))];

    /// <summary>A selector: its first parameter is the item, whether it is read or not.</summary>
    public static LambdaExpression Selector(ParameterExpression item, Expression body) =>
        Expression.Lambda(body, [item, .. ParametersOf(body).Where(p => p != item)]);

    public static LambdaExpression Lambda(Expression body) => Expression.Lambda(body, ParametersOf(body));

    /// <summary>A number of a fact, a number itself, the key of a group or the count of a collection.</summary>
    public Expression Number(ParameterExpression own)
    {
        if (own.Type == typeof(int))
        {
            return own;
        }

        if (typeof(Item).IsAssignableFrom(own.Type))
        {
            return Expression.Property(own, throws && choices.Next(6) == 1 ? nameof(Item.Trap) : choices.Of(nameof(Item.K), nameof(Item.V)));
        }

        return IsGroup(own.Type) && choices.Next(2) == 0 ? Expression.Property(own, "Key") : Count(own);
    }

    public Expression Term(Scope scope)
    {
        ParameterExpression[] earlier = [.. scope.Items, .. scope.Numbers];
        return earlier.Length == 0 || choices.Next(4) == 0 ? Expression.Constant(choices.Next(3)) : Number(earlier[choices.Next(earlier.Length)]);
    }

    public static MethodCallExpression Count(ParameterExpression collection) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [ElementOf(collection.Type)], collection);

    public static bool IsGroup(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IGrouping<,>);

    public static Type ElementOf(Type collection) => collection.GetGenericTypeDefinition() == typeof(IKeyedLookup<,>)
        ? typeof(IGrouping<,>).MakeGenericType(collection.GetGenericArguments())
        : collection.GetGenericArguments()[^1];

    private LambdaExpression Comparison(Scope scope, ParameterExpression own)
    {
        if (!typeof(Item).IsAssignableFrom(own.Type) && own.Type != typeof(int))
        {
            return Expression.Lambda(Expression.GreaterThanOrEqual(Number(own), Expression.Constant(choices.Next(3))), own);
        }

        var right = choices.Next(4) == 0 ? Expression.Add(Term(scope), Term(scope)) : Term(scope);
        var left = Number(own);
        return Lambda(choices.Next(4) == 0 ? Compare(right, left) : Compare(left, right));
    }

    private BinaryExpression Compare(Expression left, Expression right) => Expression.MakeBinary(
        choices.Of(ExpressionType.Equal, ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan), left, right);

    private static IReadOnlyList<ParameterExpression> ParametersOf(Expression body)
    {
        var finder = new ParameterFinder();
        finder.Visit(body);
        return finder.Found;
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
