using System.Collections;
using System.Linq.Expressions;
using System.Reflection;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>The value of an expression as the generator makes them: read off its tree, since compiling it would take longer than a whole case.</summary>
internal static class ExpressionValue
{
    /// <summary>The value; none where the expression throws, which the generated cases have a listener handle.</summary>
    public static bool TryOf(LambdaExpression lambda, Bindings bound, out object? value)
    {
        try
        {
            value = Of(lambda, bound);
            return true;
        }
        catch (TrapException)
        {
            value = null;
            return false;
        }
    }

    public static bool Holds(LambdaExpression lambda, Bindings bound) => TryOf(lambda, bound, out var value) && value is true;

    public static object? Of(Expression expression, Bindings bound) => expression switch
    {
        LambdaExpression lambda => Of(lambda.Body, bound),
        ConstantExpression constant => constant.Value,
        ParameterExpression parameter => bound[parameter.Name!] ?? (parameter.Type == typeof(int) ? 0 : null),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Of(convert.Operand, bound),
        MemberExpression member => Member(Of(member.Expression!, bound)!, member.Member),
        MethodCallExpression { Method.Name: nameof(Enumerable.Count) } call => ((IEnumerable)Of(call.Arguments[0], bound)!).Cast<object?>().Count(),
        BinaryExpression binary => Binary(binary.NodeType, (int)Of(binary.Left, bound)!, (int)Of(binary.Right, bound)!),
        _ => throw new NotSupportedException($"{expression}"),
    };

    private static object? Member(object owner, MemberInfo member) => (owner, member.Name) switch
    {
        (Item item, nameof(Item.K)) => item.K,
        (Item item, nameof(Item.V)) => item.V,
        (Item item, nameof(Item.Id)) => item.Id,
        (Item item, nameof(Item.Both)) => item.Both,
        (Item item, nameof(Item.Trap)) => item.Trap,
        (IGrouping<int, Item> group, "Key") => group.Key,
        (IGrouping<int, int> group, "Key") => group.Key,
        _ => throw new NotSupportedException($"{member}"),
    };

    private static object Binary(ExpressionType type, int left, int right) => type switch
    {
        ExpressionType.Add => left + right,
        ExpressionType.Equal => left == right,
        ExpressionType.NotEqual => left != right,
        ExpressionType.LessThan => left < right,
        ExpressionType.GreaterThanOrEqual => left >= right,
        _ => throw new NotSupportedException($"{type}"),
    };
}
