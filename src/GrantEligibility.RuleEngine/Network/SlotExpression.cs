using System.Linq.Expressions;
using System.Reflection;
using NRules.Extensibility;
using NRules.Network.Interpretation;
using NRules.RuleModel;
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

    private readonly LambdaParts _parts;
    private readonly int[] _slots;

    private SlotExpression(LambdaParts parts, int[] slots, int width)
    {
        _parts = parts;
        _slots = slots;
        Width = width;
        foreach (var slot in slots)
        {
            ReadsRow |= slot < width;
            ReadsOwn |= slot == width;
        }
    }

    public Expression Body => _parts.Body;

    public IReadOnlyList<ParameterExpression> Parameters => _parts.Parameters;

    /// <summary>The whole as a lambda.</summary>
    public LambdaExpression Lambda => _parts.Lambda;

    /// <summary>How many facts a row has when this is evaluated.</summary>
    public int Width { get; }

    /// <summary>Whether the expression reads the row, and not just the fact that is being matched.</summary>
    public bool ReadsRow { get; }

    /// <summary>Whether the expression reads the fact that is being matched.</summary>
    public bool ReadsOwn { get; }

    public static SlotExpression Resolve(LambdaParts lambda, Scope scope, string? ownName = null)
    {
        lambda = scope.Read(lambda, parameter => parameter.Name == ownName);
        var slots = new int[lambda.Parameters.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            var parameter = lambda.Parameters[i];
            slots[i] = parameter.Name == ownName ? scope.Width : scope.SlotOf(parameter, lambda);
        }

        return new SlotExpression(lambda, slots, scope.Width);
    }

    /// <summary>The same expression where the row is not needed: its own fact is in slot 0 of an empty row.</summary>
    public SlotExpression WithoutRow() => new(_parts, new int[_slots.Length], 0);

    /// <summary>The same expression where there is no own fact, and so however many facts the row has.</summary>
    public SlotExpression WithoutOwn() => new(_parts, _slots, int.MaxValue);

    /// <summary>A member of the only parameter, as seen by another parameter in its place.</summary>
    public SlotExpression Reading(MemberInfo member, ParameterExpression parameter)
        => new(PartsOf(Expression.MakeMemberAccess(parameter, member), [parameter]), _slots, Width);

    /// <summary>The slot of a parameter.</summary>
    public int SlotOf(ParameterExpression parameter)
    {
        var index = 0;
        while (Parameters[index] != parameter)
        {
            index++;
        }

        return _slots[index];
    }

    /// <summary>The slot of a parameter, by its place among the parameters.</summary>
    public int SlotOf(int index) => _slots[index];

    /// <summary>A part of this expression as an expression of its own, with the parameters that the part reads.</summary>
    public SlotExpression Part(Expression body)
    {
        var read = ParameterFinder.In(body);
        var parameters = new List<ParameterExpression>(Parameters.Count);
        var slots = new List<int>(Parameters.Count);
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (read.Contains(Parameters[i]))
            {
                parameters.Add(Parameters[i]);
                slots.Add(_slots[i]);
            }
        }

        return new SlotExpression(PartsOf(body, parameters), [.. slots], Width);
    }

    public bool SameAs(SlotExpression other, ExpressionComparer comparer)
        => Width == other.Width
           && _parts.ReturnType == other._parts.ReturnType
           && comparer.AreEqual(this, other);

    /// <summary>The arguments as the author wrote the parameters.</summary>
    public object?[] Arguments(Fact[] row, Fact? fact)
        => Array.ConvertAll(_slots, slot => slot < Width ? row[slot].Value : fact?.Value);

    /// <summary>The delegate that reads the row and the fact.</summary>
    public ExpressionDelegate<Func<Fact[], Fact?, T>> DelegateOf<T>(IExpressionCompiler compiler) => new(
        () => Write<T>(body => body.Type == typeof(T) ? body : Expression.Convert(body, typeof(T))),
        compiler,
        () => Interpret(static value => (T)value!));

    /// <summary>The delegate that reads the value as a key.</summary>
    public ExpressionDelegate<Func<Fact[], Fact?, JoinKey>> KeyDelegate(IExpressionCompiler compiler) => new(
        () => Write<JoinKey>(KeyExpression.Of),
        compiler,
        () => KeyExpression.OfValue(Body.Type) is { } keyOf ? Interpret(keyOf) : null);

    private static LambdaParts PartsOf(Expression body, IReadOnlyList<ParameterExpression> parameters) => new(body, parameters, body.Type);

    private Func<Fact[], Fact?, T>? Interpret<T>(Func<object?, T> convert)
        => new Interpreter(ArgumentOf).Of(Body) is { } evaluation ? (row, fact) => convert(evaluation(new Arguments(row, fact))) : null;

    private Evaluation ArgumentOf(ParameterExpression parameter)
    {
        var slot = SlotOf(parameter);
        return slot < Width ? (in a) => a.Row[slot].Value : (in a) => a.Fact!.Value;
    }

    private Expression<Func<Fact[], Fact?, T>> Write<T>(Func<Expression, Expression> convert)
    {
        var replacements = new Dictionary<ParameterExpression, Expression>();
        for (var i = 0; i < _slots.Length; i++)
        {
            Expression fact = _slots[i] < Width ? Expression.ArrayIndex(Row, Expression.Constant(_slots[i])) : Own;
            var parameter = Parameters[i];
            replacements[parameter] = Expression.Convert(Expression.Property(fact, nameof(Fact.Value)), parameter.Type);
        }

        return Expression.Lambda<Func<Fact[], Fact?, T>>(convert(ParameterReplacer.Replace(Body, replacements)), Row, Own);
    }
}
