using System.Linq.Expressions;
using System.Reflection;

namespace NRules.Network.Interpretation;

/// <summary>
/// Makes an evaluation of an expression without compiling anything: one step for each node, each of which calls the steps of
/// its operands. What rules are mostly written with can be interpreted so, at a fraction of the time that it takes the
/// framework to get its own interpreter ready, which has the runtime compile an instruction for each signature that is called.
/// </summary>
/// <param name="argument">Gives a parameter of the expression.</param>
internal sealed class Interpreter(Func<ParameterExpression, Evaluation> argument)
{
    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>The evaluation of an expression; null where it holds a node that this interpreter knows nothing of.</summary>
    public Evaluation? Of(Expression expression) => expression switch
    {
        ConstantExpression constant => (in _) => constant.Value,
        ParameterExpression parameter => argument(parameter),
        MemberExpression member => OfMember(member),
        MethodCallExpression call => OfCall(call),
        UnaryExpression unary => OfUnary(unary),
        BinaryExpression binary => OfBinary(binary),
        ConditionalExpression conditional => OfConditional(conditional),
        TypeBinaryExpression { NodeType: ExpressionType.TypeIs } test => OfTypeTest(test),
        NewExpression { Constructor: { } constructor } creation => OfNew(constructor, creation),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => OfNewArray(array),
        _ => null,
    };

    private Evaluation? OfMember(MemberExpression member)
    {
        if (Getter.Of(member.Member) is not { } getter)
        {
            return null;
        }

        if (member.Expression is null)
        {
            return (in _) => getter(null);
        }

        return Of(member.Expression) is { } target ? (in a) => getter(target(a)) : null;
    }

    private Evaluation? OfCall(MethodCallExpression call)
    {
        var method = call.Method;
        if (method.ReturnType.IsByRefLike)
        {
            return null;
        }

        if (call.Object is null)
        {
            return OfAll(call.Arguments, method) is { } operands ? (in a) => Calls.Static(method, Values(operands, a)) : null;
        }

        if (Nullable.GetUnderlyingType(call.Object.Type) is not null || Of(call.Object) is not { } target)
        {
            return null;
        }

        if (call.Arguments.Count == 0)
        {
            var getter = Getter.Of(method);
            return (in a) => getter(target(a));
        }

        return OfAll(call.Arguments, method) is { } arguments ? (in a) => Calls.Instance(method, target(a), Values(arguments, a)) : null;
    }

    private Evaluation? OfUnary(UnaryExpression unary)
    {
        if (unary.Method is not null || Of(unary.Operand) is not { } operand)
        {
            return null;
        }

        switch (unary.NodeType)
        {
            case ExpressionType.Not when unary.Type == typeof(bool):
                return (in a) => Truth(!IsTrue(operand(a)));
            case ExpressionType.TypeAs when !unary.Type.IsValueType:
                return (in a) => operand(a) is { } value && unary.Type.IsInstanceOfType(value) ? value : null;
            case ExpressionType.Convert:
                return Conversion.Between(unary.Operand.Type, unary.Type) is { } convert ? (in a) => convert(operand(a)) : null;
            default:
                return null;
        }
    }

    private Evaluation? OfBinary(BinaryExpression binary)
    {
        if (Of(binary.Left) is not { } left || Of(binary.Right) is not { } right)
        {
            return null;
        }

        switch (binary.NodeType)
        {
            case ExpressionType.AndAlso when binary.Type == typeof(bool) && binary.Method is null:
                return (in a) => Truth(IsTrue(left(a)) && IsTrue(right(a)));
            case ExpressionType.OrElse when binary.Type == typeof(bool) && binary.Method is null:
                return (in a) => Truth(IsTrue(left(a)) || IsTrue(right(a)));
            case ExpressionType.Coalesce when binary.Conversion is null:
                return (in a) => left(a) ?? right(a);
            default:
                return Comparison.Of(binary) is { } holds ? (in a) => Truth(holds(left(a), right(a))) : null;
        }
    }

    private Evaluation? OfConditional(ConditionalExpression conditional)
        => Of(conditional.Test) is { } test && Of(conditional.IfTrue) is { } ifTrue && Of(conditional.IfFalse) is { } ifFalse
            ? (in a) => IsTrue(test(a)) ? ifTrue(a) : ifFalse(a)
            : null;

    private Evaluation? OfTypeTest(TypeBinaryExpression test)
    {
        var type = Nullable.GetUnderlyingType(test.TypeOperand) ?? test.TypeOperand;
        return Of(test.Expression) is { } operand ? (in a) => Truth(type.IsInstanceOfType(operand(a))) : null;
    }

    private Evaluation? OfNew(ConstructorInfo constructor, NewExpression creation)
        => OfAll(creation.Arguments, constructor) is { } operands ? (in a) => Calls.New(constructor, Values(operands, a)) : null;

    private Evaluation? OfNewArray(NewArrayExpression creation)
    {
        var type = creation.Type.GetElementType()!;
        if (type.IsValueType || OfAll(creation.Expressions) is not { } items)
        {
            return null;
        }

        return (in a) =>
        {
            var array = (object?[])Array.CreateInstance(type, items.Length);
            for (var i = 0; i < items.Length; i++)
            {
                array[i] = items[i](a);
            }

            return array;
        };
    }

    private Evaluation[]? OfAll(IReadOnlyList<Expression> expressions, MethodBase called)
        => Array.Exists(called.GetParameters(), p => p.ParameterType.IsByRef || p.ParameterType.IsByRefLike) ? null : OfAll(expressions);

    private Evaluation[]? OfAll(IReadOnlyList<Expression> expressions)
    {
        var evaluations = new Evaluation[expressions.Count];
        for (var i = 0; i < evaluations.Length; i++)
        {
            if (Of(expressions[i]) is not { } evaluation)
            {
                return null;
            }

            evaluations[i] = evaluation;
        }

        return evaluations;
    }

    private static object?[] Values(Evaluation[] evaluations, in Arguments arguments)
    {
        var values = new object?[evaluations.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = evaluations[i](arguments);
        }

        return values;
    }

    private static bool IsTrue(object? value) => (bool)value!;

    private static object Truth(bool value) => value ? True : False;
}
