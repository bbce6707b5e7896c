using System.Linq.Expressions;

namespace NRules.Network.Interpretation;

/// <summary>Compares values in boxes, as the operators of the language compare them outside.</summary>
internal static class Comparison
{
    // Types whose operators say what their methods Equals and CompareTo say.
    private static readonly Type[] Ordered =
    [
        typeof(int), typeof(long), typeof(short), typeof(byte), typeof(uint), typeof(ulong), typeof(ushort), typeof(sbyte), typeof(char),
        typeof(decimal), typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Whether a comparison holds between two values; null where it is none of those that are known here.</summary>
    public static Func<object?, object?, bool>? Of(BinaryExpression comparison) => comparison.NodeType switch
    {
        ExpressionType.Equal when IsByValue(comparison) => Equals,
        ExpressionType.NotEqual when IsByValue(comparison) => static (x, y) => !Equals(x, y),
        ExpressionType.Equal when IsByReference(comparison) => ReferenceEquals,
        ExpressionType.NotEqual when IsByReference(comparison) => static (x, y) => !ReferenceEquals(x, y),
        ExpressionType.LessThan when IsOrdered(comparison) => static (x, y) => Compare(x, y) < 0,
        ExpressionType.LessThanOrEqual when IsOrdered(comparison) => static (x, y) => Compare(x, y) <= 0,
        ExpressionType.GreaterThan when IsOrdered(comparison) => static (x, y) => Compare(x, y) > 0,
        ExpressionType.GreaterThanOrEqual when IsOrdered(comparison) => static (x, y) => Compare(x, y) >= 0,
        _ => null,
    };

    private static bool IsOrdered(BinaryExpression comparison) => HasOwnOperator(comparison, out var type) && Array.IndexOf(Ordered, type) >= 0;

    private static bool IsByValue(BinaryExpression comparison)
        => HasOwnOperator(comparison, out var type)
           && (Array.IndexOf(Ordered, type) >= 0 || type.IsEnum || type == typeof(bool) || type == typeof(Guid)
               || (type == typeof(string) && comparison.Method is not null));

    // Where a value might have been put into a box just for the comparison, nobody can say what box it is.
    private static bool IsByReference(BinaryExpression comparison)
        => comparison.Method is null
           && (IsNull(comparison.Left) || IsNull(comparison.Right) || (HasIdentity(comparison.Left.Type) && HasIdentity(comparison.Right.Type)));

    // The operator of the language or of the type, and one that says yes or no.
    private static bool HasOwnOperator(BinaryExpression comparison, out Type type)
    {
        type = Nullable.GetUnderlyingType(comparison.Left.Type) ?? comparison.Left.Type;
        return comparison.Type == typeof(bool)
            && comparison.Left.Type == comparison.Right.Type
            && (comparison.Method is null || comparison.Method.DeclaringType == type);
    }

    private static bool IsNull(Expression expression) => expression is ConstantExpression { Value: null };

    private static bool HasIdentity(Type type) => type.IsClass && type != typeof(object) && type != typeof(ValueType) && type != typeof(Enum);

    // Nothing is greater or less than null, nor as great.
    private static int? Compare(object? x, object? y) => x is null || y is null ? null : ((IComparable)x).CompareTo(y);
}
