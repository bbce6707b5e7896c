using System.Linq.Expressions;
using System.Reflection;

namespace NRules.Network;

/// <summary>Reads the variables that a lambda has captured.</summary>
internal static class Captured
{
    /// <summary>Reads a chain of fields that starts at a constant, which is how a lambda keeps what it captured.</summary>
    public static bool TryRead(Expression expression, out object? value)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression { Member: FieldInfo field, Expression: { } owner } when TryRead(owner, out var instance) && instance is not null:
                value = field.GetValue(instance);
                return true;
            default:
                value = null;
                return false;
        }
    }
}
