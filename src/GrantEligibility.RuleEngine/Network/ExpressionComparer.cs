using System.Collections.ObjectModel;
using System.Linq.Expressions;

namespace NRules.Network;

/// <summary>
/// Tells whether two expressions are the same but for the names of their parameters. Captured variables are compared by
/// the value they have when the rules are compiled.
/// </summary>
internal sealed class ExpressionComparer(RuleCompilerUnsupportedExpressionsHandling unsupported)
{
    /// <summary>Compares two expressions whose parameters stand for slots.</summary>
    public bool AreEqual(SlotExpression x, SlotExpression y)
    {
        // Most are not equal, which mostly shows at once.
        if (x.Body.NodeType != y.Body.NodeType || x.Body.Type != y.Body.Type)
        {
            return false;
        }

        var pairs = new ParameterPairs();
        for (var i = 0; i < x.Parameters.Count; i++)
        {
            for (var j = 0; j < y.Parameters.Count; j++)
            {
                if (x.SlotOf(i) == y.SlotOf(j) && x.Parameters[i].Type == y.Parameters[j].Type)
                {
                    pairs.Add(x.Parameters[i], y.Parameters[j]);
                }
            }
        }

        return Same(x.Body, y.Body, pairs);
    }

    private bool Same(Expression? x, Expression? y, ParameterPairs pairs)
    {
        if (x is null || y is null)
        {
            return x is null && y is null;
        }

        return x.NodeType == y.NodeType && x.Type == y.Type && (x, y) switch
        {
            (ParameterExpression a, ParameterExpression b) => pairs.Contains(a, b),
            (ConstantExpression a, ConstantExpression b) => Equals(a.Value, b.Value),
            (MemberExpression a, MemberExpression b) => SameMember(a, b, pairs),
            (BinaryExpression a, BinaryExpression b) => a.Method == b.Method && Same(a.Left, b.Left, pairs)
                && Same(a.Right, b.Right, pairs) && Same(a.Conversion, b.Conversion, pairs),
            (UnaryExpression a, UnaryExpression b) => a.Method == b.Method && Same(a.Operand, b.Operand, pairs),
            (MethodCallExpression a, MethodCallExpression b) => a.Method == b.Method && Same(a.Object, b.Object, pairs)
                && Same(a.Arguments, b.Arguments, pairs),
            (ConditionalExpression a, ConditionalExpression b) => Same(a.Test, b.Test, pairs)
                && Same(a.IfTrue, b.IfTrue, pairs) && Same(a.IfFalse, b.IfFalse, pairs),
            (TypeBinaryExpression a, TypeBinaryExpression b) => a.TypeOperand == b.TypeOperand && Same(a.Expression, b.Expression, pairs),
            (NewExpression a, NewExpression b) => a.Constructor == b.Constructor && Same(a.Arguments, b.Arguments, pairs),
            (NewArrayExpression a, NewArrayExpression b) => Same(a.Expressions, b.Expressions, pairs),
            (MemberInitExpression a, MemberInitExpression b) => Same(a.NewExpression, b.NewExpression, pairs)
                && Same(a.Bindings, b.Bindings, pairs),
            (ListInitExpression a, ListInitExpression b) => Same(a.NewExpression, b.NewExpression, pairs)
                && Same(a.Initializers, b.Initializers, pairs),
            (InvocationExpression a, InvocationExpression b) => Same(a.Expression, b.Expression, pairs) && Same(a.Arguments, b.Arguments, pairs),
            (IndexExpression a, IndexExpression b) => a.Indexer == b.Indexer && Same(a.Object, b.Object, pairs) && Same(a.Arguments, b.Arguments, pairs),
            (LambdaExpression a, LambdaExpression b) => SameLambda(a, b, pairs),
            (DefaultExpression, DefaultExpression) => true,
            _ => Unsupported(x),
        };
    }

    private bool Same(ReadOnlyCollection<Expression> x, ReadOnlyCollection<Expression> y, ParameterPairs pairs)
        => All(x, y, (a, b) => Same(a, b, pairs));

    private bool SameMember(MemberExpression x, MemberExpression y, ParameterPairs pairs)
        => Captured.TryRead(x, out var xValue) && Captured.TryRead(y, out var yValue)
            ? Equals(xValue, yValue)
            : x.Member == y.Member && Same(x.Expression, y.Expression, pairs);

    private bool SameLambda(LambdaExpression x, LambdaExpression y, ParameterPairs pairs)
    {
        if (x.Parameters.Count != y.Parameters.Count)
        {
            return false;
        }

        for (var i = 0; i < x.Parameters.Count; i++)
        {
            if (x.Parameters[i].Type != y.Parameters[i].Type)
            {
                return false;
            }

            pairs.Add(x.Parameters[i], y.Parameters[i]);
        }

        return Same(x.Body, y.Body, pairs);
    }

    private bool Same(ReadOnlyCollection<MemberBinding> x, ReadOnlyCollection<MemberBinding> y, ParameterPairs pairs)
        => All(x, y, (a, b) => a.Member == b.Member && (a, b) switch
        {
            (MemberAssignment c, MemberAssignment d) => Same(c.Expression, d.Expression, pairs),
            (MemberMemberBinding c, MemberMemberBinding d) => Same(c.Bindings, d.Bindings, pairs),
            (MemberListBinding c, MemberListBinding d) => Same(c.Initializers, d.Initializers, pairs),
            _ => false,
        });

    private bool Same(ReadOnlyCollection<ElementInit> x, ReadOnlyCollection<ElementInit> y, ParameterPairs pairs)
        => All(x, y, (a, b) => a.AddMethod == b.AddMethod && Same(a.Arguments, b.Arguments, pairs));

    private static bool All<T>(ReadOnlyCollection<T> x, ReadOnlyCollection<T> y, Func<T, T, bool> same)
    {
        if (x.Count != y.Count)
        {
            return false;
        }

        for (var i = 0; i < x.Count; i++)
        {
            if (!same(x[i], y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Unsupported(Expression expression)
        => unsupported == RuleCompilerUnsupportedExpressionsHandling.TreatAsNotEqual
            ? false
            : throw new NotSupportedException(
                $"'{expression}' is a {expression.NodeType} expression, which cannot be compared with the expressions of other rules. " +
                "Move it to a method, or set UnsupportedExpressionHandling to TreatAsNotEqual.");

    private sealed class ParameterPairs
    {
        private ParameterExpression? _x;
        private ParameterExpression? _y;
        private ParameterPairs? _others;

        public void Add(ParameterExpression x, ParameterExpression y)
        {
            if (_x is null)
            {
                (_x, _y) = (x, y);
            }
            else
            {
                (_others ??= new ParameterPairs()).Add(x, y);
            }
        }

        public bool Contains(ParameterExpression x, ParameterExpression y)
            => (_x == x && _y == y) || _others?.Contains(x, y) == true;
    }
}
