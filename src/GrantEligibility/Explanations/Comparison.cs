using System.Linq.Expressions;

namespace GrantEligibility.Explanations;

/// <summary>How comparisons read.</summary>
internal static class Comparison
{
    /// <summary>The verb of a comparison; null for an expression that is none.</summary>
    internal static string? Verb(BinaryExpression comparison)
    {
        var isOfDates = Underlying(comparison.Left.Type) == typeof(DateOnly);
        return comparison.NodeType switch
        {
            ExpressionType.Equal => "is",
            ExpressionType.NotEqual => "is not",
            ExpressionType.LessThan => isOfDates ? "is before" : "is less than",
            ExpressionType.LessThanOrEqual => isOfDates ? "is on or before" : "is at most",
            ExpressionType.GreaterThan => isOfDates ? "is after" : "is more than",
            ExpressionType.GreaterThanOrEqual => isOfDates ? "is on or after" : "is at least",
            _ => null,
        };
    }

    /// <summary>
    /// The two sides, conversions removed, the constant on the right. The compiler turns an enumeration's constant into a
    /// number; here it is a word again.
    /// </summary>
    internal static (Expression Left, Expression Right) Sides(BinaryExpression comparison)
    {
        var left = Stripped(comparison.Left);
        var right = Stripped(comparison.Right);
        if (left is ConstantExpression && right is not ConstantExpression && comparison.NodeType is ExpressionType.Equal or ExpressionType.NotEqual)
        {
            (left, right) = (right, left);
        }

        return (AsEnum(left, right), AsEnum(right, left));
    }

    private static Expression AsEnum(Expression side, Expression other) =>
        side is ConstantExpression { Value: { } number } && Underlying(other.Type) is { IsEnum: true } type && number is not Enum
            ? Expression.Constant(Enum.ToObject(type, number))
            : side;

    private static Expression Stripped(Expression side)
    {
        while (side is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert)
        {
            side = convert.Operand;
        }

        return side;
    }

    private static Type Underlying(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
