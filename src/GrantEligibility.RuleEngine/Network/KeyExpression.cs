using System.Linq.Expressions;
using System.Reflection;

namespace NRules.Network;

/// <summary>Writes an expression that reads a value as a <see cref="JoinKey"/>.</summary>
internal static class KeyExpression
{
    private static readonly MethodInfo OfNumber = typeof(JoinKey).GetMethod(nameof(JoinKey.OfNumber))!;
    private static readonly MethodInfo OfObject = typeof(JoinKey).GetMethod(nameof(JoinKey.OfObject))!;
    private static readonly MemberExpression Null = Expression.Property(null, typeof(JoinKey), nameof(JoinKey.Null));

    /// <summary>Whether two values are equal by <c>==</c> exactly if their keys are: so the author has no operator of his own, and the type no NaN.</summary>
    public static bool Represents(BinaryExpression equality, out bool isByReference)
    {
        var type = Nullable.GetUnderlyingType(equality.Left.Type) ?? equality.Left.Type;
        isByReference = !type.IsValueType && equality.Method is null;
        return isByReference
            || NumberOf(Expression.Default(type)) is not null
            || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid);
    }

    /// <summary>The key of a value.</summary>
    public static Expression Of(Expression value)
    {
        if (Nullable.GetUnderlyingType(value.Type) is null)
        {
            return OfPresent(value);
        }

        var nullable = Expression.Variable(value.Type);
        return Expression.Block(
            [nullable],
            Expression.Assign(nullable, value),
            Expression.Condition(
                Expression.Property(nullable, nameof(Nullable<>.HasValue)),
                OfPresent(Expression.Property(nullable, nameof(Nullable<>.Value))),
                Null));
    }

    /// <summary>The key of a value that is nothing but a common constant, read without an expression, which would take a hundred times as long; null of any other.</summary>
    public static JoinKey? OfLiteral(Expression value) => value switch
    {
        ConstantExpression { Value: int number } => JoinKey.OfNumber(number),
        ConstantExpression { Value: bool truth } => JoinKey.OfNumber(truth ? 1 : 0),
        ConstantExpression { Value: string or null } constant => JoinKey.OfObject(constant.Value),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert when Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type
            => OfLiteral(convert.Operand),
        _ => null,
    };

    private static MethodCallExpression OfPresent(Expression value) => NumberOf(value) is { } number
        ? Expression.Call(OfNumber, number)
        : Expression.Call(OfObject, Expression.Convert(value, typeof(object)));

    private static Expression? NumberOf(Expression value)
    {
        var type = value.Type;
        if (type == typeof(bool))
        {
            return Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
        }

        if (type.IsEnum)
        {
            return Expression.Convert(Expression.Convert(value, Enum.GetUnderlyingType(type)), typeof(long));
        }

        if (type.IsPrimitive && type != typeof(double) && type != typeof(float))
        {
            return Expression.Convert(value, typeof(long));
        }

        return NumberProperty(type) is { } property ? Expression.Convert(Expression.Property(value, property), typeof(long)) : null;
    }

    private static string? NumberProperty(Type type)
    {
        if (type == typeof(DateOnly))
        {
            return nameof(DateOnly.DayNumber);
        }

        if (type == typeof(DateTimeOffset))
        {
            return nameof(DateTimeOffset.UtcTicks);
        }

        return type == typeof(DateTime) || type == typeof(TimeSpan) || type == typeof(TimeOnly) ? nameof(DateTime.Ticks) : null;
    }
}
