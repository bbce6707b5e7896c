using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace GrantEligibility.Explanations.Matching;

/// <summary>
/// Rewrites an expression of a rule so that it ends where it would read on from what is null, and so unknown, in the place of
/// throwing: on rows that do not quite match that is the rule, and not the exception.
/// </summary>
/// <param name="values">What stands in the place of the parameters.</param>
/// <param name="end">Ends the expression.</param>
internal sealed class KnownValues(IReadOnlyDictionary<ParameterExpression, Expression> values, Expression end) : ExpressionVisitor
{
    private bool _isInLambda;

    /// <inheritdoc/>
    protected override Expression VisitParameter(ParameterExpression node) => values.GetValueOrDefault(node, node);

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node) => node.Expression is null or ConstantExpression
        ? base.VisitMember(node)
        : Read(Visit(node.Expression), endsOnNull: node.Member.Name != nameof(Nullable<>.HasValue), node.Update);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var arguments = Visit(node.Arguments);
        return node.Object is null or ConstantExpression
            ? node.Update(node.Object, arguments)
            : Read(Visit(node.Object), endsOnNull: !node.Object.Type.IsValueType, owner => Call(node, owner, arguments));
    }

    /// <inheritdoc/>
    protected override Expression VisitUnary(UnaryExpression node) =>
        node is { NodeType: ExpressionType.Convert, Method: null } && Nullable.GetUnderlyingType(node.Operand.Type) == node.Type
            ? Read(Visit(node.Operand), endsOnNull: true, node.Update)
            : base.VisitUnary(node);

    /// <inheritdoc/>
    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        // A function that is handed on cannot end the expression which hands it on.
        var wasInLambda = _isInLambda;
        _isInLambda = true;
        var visited = base.VisitLambda(node);
        _isInLambda = wasInLambda;
        return visited;
    }

    /// <summary>Reads on from a value; through a variable, since nothing may end while a structure waits to be read on from.</summary>
    private Expression Read(Expression owner, bool endsOnNull, Func<Expression, Expression> read)
    {
        if (_isInLambda)
        {
            return read(owner);
        }

        var value = Expression.Variable(owner.Type);
        return endsOnNull && (!owner.Type.IsValueType || Nullable.GetUnderlyingType(owner.Type) is not null)
            ? Expression.Block(
                [value],
                Expression.Assign(value, owner),
                Expression.IfThen(Expression.Equal(value, Expression.Constant(null, owner.Type)), end),
                read(value))
            : Expression.Block([value], Expression.Assign(value, owner), read(value));
    }

    private static Expression Call(MethodCallExpression call, Expression owner, ReadOnlyCollection<Expression> arguments)
    {
        if (arguments == call.Arguments)
        {
            return call.Update(owner, arguments);
        }

        var variables = arguments.Select(argument => Expression.Variable(argument.Type)).ToList();
        return Expression.Block(variables, [.. variables.Zip(arguments, Expression.Assign), call.Update(owner, variables)]);
    }
}
