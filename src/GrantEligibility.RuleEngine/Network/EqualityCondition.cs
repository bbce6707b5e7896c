using System.Linq.Expressions;
using NRules.Extensibility;

namespace NRules.Network;

/// <summary>A condition that says that two values are equal, taken apart. Immutable.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Fact">The value that the fact being matched has.</param>
/// <param name="Other">The value it must equal: one of the tuple, or a constant.</param>
/// <param name="IsByReference">Whether the two are compared as objects.</param>
internal sealed record EqualityCondition(SlotExpression Condition, SlotExpression Fact, SlotExpression Other, bool IsByReference)
{
    public IEqualityComparer<JoinKey> Comparer => IsByReference ? JoinKey.ByReference : JoinKey.ByValue;

    /// <summary>The first condition that ties the fact to the tuple by an equality; null if there is none.</summary>
    public static EqualityCondition? FirstWithTuple(IReadOnlyList<SlotExpression> conditions)
    {
        EqualityCondition? first = null;
        for (var i = 0; first is null && i < conditions.Count; i++)
        {
            first = Of(conditions[i], static side => side is { ReadsRow: true, ReadsOwn: false });
        }

        return first;
    }

    /// <summary>A condition that says a value of the fact is a constant; null if it is of another kind.</summary>
    public static EqualityCondition? WithConstant(SlotExpression condition)
        => condition.Body is BinaryExpression comparison && (IsConstant(comparison.Left) || IsConstant(comparison.Right))
           && Of(condition, static side => IsConstant(side.Body)) is { IsByReference: false } equality
            ? equality
            : null;

    /// <summary>The constant, of a condition with one.</summary>
    public JoinKey ReadConstant()
        => Other.KeyDelegate(new DefaultExpressionCompiler()).Current([], null);

    private static EqualityCondition? Of(SlotExpression condition, Func<SlotExpression, bool> isOther)
    {
        if (condition.Body is not BinaryExpression { NodeType: ExpressionType.Equal } equality
            || !KeyExpression.Represents(equality, out var isByReference))
        {
            return null;
        }

        var (left, right) = (condition.Part(equality.Left), condition.Part(equality.Right));
        if (IsOfFact(left) && isOther(right))
        {
            return new EqualityCondition(condition, left, right, isByReference);
        }

        return IsOfFact(right) && isOther(left) ? new EqualityCondition(condition, right, left, isByReference) : null;
    }

    private static bool IsOfFact(SlotExpression side) => side is { ReadsOwn: true, ReadsRow: false };

    // A variable that the author captured may change; a literal cannot.
    private static bool IsConstant(Expression expression) => expression switch
    {
        ConstantExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => IsConstant(convert.Operand),
        _ => false,
    };
}
