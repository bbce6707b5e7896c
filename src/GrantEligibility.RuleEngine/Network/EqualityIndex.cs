using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>An index from a condition that says a value of the fact equals a value of the tuple.</summary>
internal sealed class EqualityIndex : IJoinIndex
{
    // Stands for null, which is equal to null but cannot be looked up.
    private static readonly object NullKey = new();
    private static readonly Fact[] NoRow = [];

    private readonly ExpressionDelegate<Func<Fact[], Fact?, object?>> _tupleKey;
    private readonly ExpressionDelegate<Func<Fact[], Fact?, object?>> _factKey;

    private EqualityIndex(SlotExpression tupleSide, SlotExpression factSide, bool byReference, IExpressionCompiler compiler)
    {
        _tupleKey = tupleSide.DelegateOf<object?>(compiler);
        _factKey = factSide.DelegateOf<object?>(compiler);
        Comparer = byReference ? ReferenceEqualityComparer.Instance : EqualityComparer<object>.Default;
    }

    public IEqualityComparer<object> Comparer { get; }

    /// <summary>Finds an index in the conditions of a join; null if none of them is such an equality.</summary>
    public static EqualityIndex? Find(IReadOnlyList<SlotExpression> conditions, IExpressionCompiler compiler)
    {
        foreach (var condition in conditions)
        {
            if (condition.Lambda.Body is BinaryExpression { NodeType: ExpressionType.Equal } equality
                && HasHashableValues(equality, out var byReference))
            {
                var left = Side(condition, equality.Left);
                var right = Side(condition, equality.Right);
                if (left == Reads.Tuple && right == Reads.Fact)
                {
                    return new EqualityIndex(condition.Part(equality.Left), condition.Part(equality.Right), byReference, compiler);
                }

                if (left == Reads.Fact && right == Reads.Tuple)
                {
                    return new EqualityIndex(condition.Part(equality.Right), condition.Part(equality.Left), byReference, compiler);
                }
            }
        }

        return null;
    }

    public object? KeyOf(MatchTuple tuple) => Read(_tupleKey.Current, tuple.Row, null);

    public object? KeyOf(Fact fact) => Read(_factKey.Current, NoRow, fact);

    private static object? Read(Func<Fact[], Fact?, object?> key, Fact[] row, Fact? fact)
    {
        try
        {
            return key(row, fact) ?? NullKey;
        }
        catch (Exception)
        {
            // The condition may never be evaluated for this one; if it is, it throws there, where the error is reported.
            return null;
        }
    }

    private static Reads Side(SlotExpression condition, Expression part)
    {
        var finder = new ParameterFinder();
        finder.Visit(part);
        var reads = Reads.Nothing;
        foreach (var parameter in condition.Lambda.Parameters)
        {
            if (finder.Found.Contains(parameter))
            {
                reads |= condition.SlotOf(parameter) < condition.Width ? Reads.Tuple : Reads.Fact;
            }
        }

        return reads;
    }

    // An operator of the author's own may disagree with Equals; NaN does too.
    private static bool HasHashableValues(BinaryExpression equality, out bool byReference)
    {
        var type = Nullable.GetUnderlyingType(equality.Left.Type) ?? equality.Left.Type;
        byReference = !type.IsValueType && equality.Method is null;
        return byReference
            || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid)
            || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan)
            || type.IsEnum
            || (type.IsPrimitive && type != typeof(double) && type != typeof(float));
    }

    [Flags]
    private enum Reads
    {
        Nothing = 0,
        Tuple = 1,
        Fact = 2,
    }

    private sealed class ParameterFinder : ExpressionVisitor
    {
        public HashSet<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Found.Add(node);
            return node;
        }
    }
}
