using System.Linq.Expressions;
using System.Reflection;
using NRules.Extensibility;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>
/// A lambda of a left-hand side with its parameters resolved to slots of a row. Slot <c>Width</c> is the fact that is being
/// matched, which is not yet part of the row. Immutable.
/// </summary>
internal sealed class SlotExpression
{
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(Fact[]), "row");
    private static readonly ParameterExpression Own = Expression.Parameter(typeof(Fact), "fact");

    private readonly int[] _slots;

    private SlotExpression(LambdaExpression lambda, int[] slots, int width)
    {
        Lambda = lambda;
        _slots = slots;
        Width = width;
    }

    public LambdaExpression Lambda { get; }

    /// <summary>How many facts a row has when this is evaluated.</summary>
    public int Width { get; }

    /// <summary>Whether the expression reads the row, and not just the fact that is being matched.</summary>
    public bool ReadsRow => Array.Exists(_slots, slot => slot < Width);

    /// <summary>Whether the expression reads the fact that is being matched.</summary>
    public bool ReadsOwn => Array.Exists(_slots, slot => slot == Width);

    public static SlotExpression Resolve(LambdaExpression lambda, Scope scope, string? ownName = null)
    {
        var slots = new int[lambda.Parameters.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            var parameter = lambda.Parameters[i];
            slots[i] = parameter.Name == ownName ? scope.Width : scope.SlotOf(parameter, lambda);
        }

        return new SlotExpression(lambda, slots, scope.Width);
    }

    /// <summary>The same expression where the row is not needed: its own fact is in slot 0 of an empty row.</summary>
    public SlotExpression WithoutRow() => new(Lambda, Array.ConvertAll(_slots, _ => 0), 0);

    /// <summary>The same expression where there is no own fact, and so however many facts the row has.</summary>
    public SlotExpression WithoutOwn() => new(Lambda, _slots, int.MaxValue);

    /// <summary>A member of the only parameter, as seen by another parameter in its place.</summary>
    public SlotExpression Reading(MemberInfo member, ParameterExpression parameter)
        => new(Expression.Lambda(Expression.MakeMemberAccess(parameter, member), parameter), _slots, Width);

    /// <summary>The slot of a parameter.</summary>
    public int SlotOf(ParameterExpression parameter) => _slots[Lambda.Parameters.IndexOf(parameter)];

    /// <summary>A part of this expression as an expression of its own, with the parameters that the part reads.</summary>
    public SlotExpression Part(Expression body)
    {
        var read = ParameterFinder.In(body);
        ParameterExpression[] parameters = [.. Lambda.Parameters.Where(read.Contains)];
        return new SlotExpression(Expression.Lambda(body, parameters), Array.ConvertAll(parameters, SlotOf), Width);
    }

    public bool SameAs(SlotExpression other, ExpressionComparer comparer)
        => Width == other.Width
           && Lambda.ReturnType == other.Lambda.ReturnType
           && comparer.AreEqual(Lambda, _slots, other.Lambda, other._slots);

    /// <summary>The arguments as the author wrote the parameters.</summary>
    public object?[] Arguments(Fact[] row, Fact? fact)
        => Array.ConvertAll(_slots, slot => slot < Width ? row[slot].Value : fact?.Value);

    /// <summary>The delegate that reads the row and the fact.</summary>
    public ExpressionDelegate<Func<Fact[], Fact?, T>> DelegateOf<T>(IExpressionCompiler compiler)
        => new(() => Write<T>(body => body.Type == typeof(T) ? body : Expression.Convert(body, typeof(T))), compiler);

    /// <summary>The delegate that reads the value as a key.</summary>
    public ExpressionDelegate<Func<Fact[], Fact?, JoinKey>> KeyDelegate(IExpressionCompiler compiler)
        => new(() => Write<JoinKey>(KeyExpression.Of), compiler);

    private Expression<Func<Fact[], Fact?, T>> Write<T>(Func<Expression, Expression> convert)
    {
        var replacements = new Dictionary<ParameterExpression, Expression>();
        for (var i = 0; i < _slots.Length; i++)
        {
            Expression fact = _slots[i] < Width ? Expression.ArrayIndex(Row, Expression.Constant(_slots[i])) : Own;
            var parameter = Lambda.Parameters[i];
            replacements[parameter] = Expression.Convert(Expression.Property(fact, nameof(Fact.Value)), parameter.Type);
        }

        return Expression.Lambda<Func<Fact[], Fact?, T>>(convert(ParameterReplacer.Replace(Lambda.Body, replacements)), Row, Own);
    }
}
