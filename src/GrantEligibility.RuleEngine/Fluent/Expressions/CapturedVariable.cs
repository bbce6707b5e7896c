using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NRules.Fluent.Expressions;

/// <summary>
/// A variable that a lambda captured. The compiler lifts local variables into fields of a closure object, closures of inner blocks hold those of outer ones, and a lambda that uses
/// members of the rule holds the rule: a variable is a field or property at the end of such a chain, which starts at a constant.
/// </summary>
internal sealed class CapturedVariable
{
    private readonly MemberExpression _access;

    private CapturedVariable(MemberExpression access) => _access = access;

    public string Name => _access.Member.Name;

    /// <summary>A local variable still null when the rule is defined: nearly always an alias whose declaration was forgotten. A text or an optional value may be meant to be null.</summary>
    public bool IsUnassignedLocal =>
        _access.Type != typeof(string) && Nullable.GetUnderlyingType(_access.Type) is null && IsClosure(_access.Expression!.Type) && Read(_access) is null;

    public static CapturedVariable? From(Expression expression) =>
        expression is MemberExpression { Expression: not null } access && IsHolder(access.Expression) && !IsLink(access) ? new CapturedVariable(access) : null;

    /// <summary>Whether the expression is a closure or the rule itself, rather than a value the author wrote.</summary>
    public static bool IsHolder(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value is not (null or string),
        MemberExpression { Expression: not null } link => IsLink(link) && IsHolder(link.Expression),
        _ => false,
    };

    public static object? Read(Expression holder) => holder switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } access => field.GetValue(Read(access.Expression!)),
        MemberExpression { Member: PropertyInfo property } access => property.GetValue(Read(access.Expression!), BindingFlags.DoNotWrapExceptions, binder: null, index: null, culture: null),
        _ => throw new InvalidOperationException($"'{holder}' is no captured variable."),
    };

    public ConstantExpression ToConstant() => Expression.Constant(Read(_access), _access.Type);

    // The compiler's own names for "the outer closure" and "this" hold characters that no author can write.
    private static bool IsLink(MemberExpression access) => access.Member.Name.Contains("<>", StringComparison.Ordinal);

    private static bool IsClosure(Type type) => type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
