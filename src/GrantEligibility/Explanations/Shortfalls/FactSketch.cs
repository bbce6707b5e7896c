using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>
/// A fact that is not there, as far as the conditions of a pattern say what it would be: what they ask to equal a constant
/// is so, everything else is unknown, and the facts it would hold are as little known. Immutable and shareable between threads.
/// </summary>
internal sealed class FactSketch
{
    /// <summary>How far down the facts are sketched that a fact holds.</summary>
    private const int HeldBelow = 2;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Held = new();

    private readonly Type _type;
    private readonly IReadOnlyList<(PropertyInfo Member, object? Value)> _known;

    private FactSketch(Type type, IReadOnlyList<(PropertyInfo Member, object? Value)> known)
    {
        _type = type;
        _known = known;
    }

    internal static FactSketch Of(Type type, string own, IEnumerable<LambdaExpression> conditions) =>
        new(type, [.. conditions.Select(condition => Known(condition.Body, own)).OfType<(PropertyInfo, object?)>()]);

    /// <summary>The fact, for a case; null for a type of which there cannot be one.</summary>
    internal Fact? For(int caseNumber)
    {
        if (_type.IsAbstract || !typeof(Fact).IsAssignableFrom(_type))
        {
            return null;
        }

        var sketch = Blank(_type, caseNumber, HeldBelow);
        foreach (var (member, value) in _known)
        {
            member.SetValue(sketch, value);
        }

        return sketch;
    }

    private static Fact Blank(Type type, int caseNumber, int heldBelow)
    {
        var blank = (Fact)RuntimeHelpers.GetUninitializedObject(type);
        CaseNumber.SetValue(blank, caseNumber);
        foreach (var held in heldBelow == 0 ? [] : Held.GetOrAdd(type, HeldBy))
        {
            held.SetValue(blank, Blank(held.PropertyType, caseNumber, heldBelow - 1));
        }

        return blank;
    }

    private static PropertyInfo[] HeldBy(Type type) =>
        [.. type.GetProperties().Where(static member => member.CanWrite && !member.PropertyType.IsAbstract && typeof(Fact).IsAssignableFrom(member.PropertyType))];

    private static PropertyInfo CaseNumber { get; } = typeof(Fact).GetProperty(nameof(Fact.CaseNumber))!;

    private static (PropertyInfo Member, object? Value)? Known(Expression condition, string own)
    {
        if (condition is not BinaryExpression { NodeType: ExpressionType.Equal } equality)
        {
            return null;
        }

        var (left, right) = Comparison.Sides(equality);
        return left is MemberExpression { Member: PropertyInfo { CanWrite: true } member, Expression: ParameterExpression parameter }
            && parameter.Name == own
            && right is ConstantExpression constant
            && (Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType).IsInstanceOfType(constant.Value)
                ? (member, constant.Value)
                : null;
    }
}
