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

    /// <summary>Gives the key of a value in a box, by the type that its expression has; null of types that seldom are keys.</summary>
    public static Func<object?, JoinKey>? OfValue(Type type)
    {
        var present = Nullable.GetUnderlyingType(type) ?? type;
        if (present == typeof(bool))
        {
            return static value => value is bool truth ? JoinKey.OfNumber(truth ? 1 : 0) : JoinKey.Null;
        }

        if (present == typeof(DateOnly))
        {
            return static value => value is DateOnly day ? JoinKey.OfNumber(day.DayNumber) : JoinKey.Null;
        }

        // An enumeration comes out of its box as the integer that it consists of.
        if (present == typeof(int) || (present.IsEnum && Enum.GetUnderlyingType(present) == typeof(int)))
        {
            return static value => value is null ? JoinKey.Null : JoinKey.OfNumber((int)value);
        }

        return NumberOf(Expression.Default(present)) is null ? JoinKey.OfObject : null;
    }

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
