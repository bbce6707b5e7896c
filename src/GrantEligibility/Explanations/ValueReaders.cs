using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;

namespace GrantEligibility.Explanations;

/// <summary>Makes the readers of expressions.</summary>
internal static class ValueReaders
{
    /// <summary>The reader of an expression; null for a kind of expression that is not read here.</summary>
    internal static ValueReader? Of(Expression expression) => Unwrapped(expression) switch
    {
        ConstantExpression constant => Constant(constant.Value),
        ParameterExpression parameter => Bound(parameter.Name),
        MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => Of(nullable),
        MemberExpression { Expression: { } owner } member => Of(owner) is { } instance ? Member(member.Member, instance) : null,
        MemberExpression member => Member(member.Member, null),
        MethodCallExpression { Object: { } owner } call => Of(owner) is { } target ? Call(call, target) : null,
        _ => null,
    };

    /// <summary>An expression without the conversions around it.</summary>
    [return: NotNullIfNotNull(nameof(expression))]
    internal static Expression? Unwrapped(Expression? expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Quote } convert)
        {
            expression = convert.Operand;
        }

        return expression;
    }

    private static ValueReader Constant(object? constant) => (_, out value) =>
    {
        value = constant;
        return true;
    };

    private static ValueReader Bound(string? alias) => (match, out value) =>
    {
        var isBound = Premise.TryFind(match, alias, out var premise);
        value = premise.Value;
        return isBound;
    };

    private static ValueReader Member(MemberInfo member, ValueReader? owner)
    {
        var getter = MemberGetter.Of(member);
        return (match, out value) =>
        {
            value = null;
            object? instance = null;
            return (owner is null || (owner(match, out instance) && instance is not null)) && getter.TryGet(instance, out value);
        };
    }

    private static ValueReader? Call(MethodCallExpression call, ValueReader owner)
    {
        var readers = call.Arguments.Select(Of).ToArray();
        return readers.Contains(null) ? null : (match, out value) =>
        {
            value = null;
            var arguments = new object?[readers.Length];
            for (var i = 0; i < readers.Length; i++)
            {
                if (!readers[i]!(match, out arguments[i]))
                {
                    return false;
                }
            }

            return owner(match, out var target) && target is not null && TryInvoke(call.Method, target, arguments, out value);
        };
    }

    /// <summary>Calls a method again; what throws is read as not available.</summary>
    private static bool TryInvoke(MethodInfo method, object instance, object?[] arguments, out object? value)
    {
        try
        {
            value = method.Invoke(instance, arguments);
            return true;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }
}
