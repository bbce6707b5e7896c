using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;

namespace GrantEligibility.Explanations.Matching;

/// <summary>
/// An expression of a rule, evaluated on a row: the values of the rule's aliases, each at its own index. Interpreted until
/// it is used often, since most are used once a process. Thread-safe.
/// </summary>
internal sealed class RowFunction<T>
{
    private const int InterpretedUses = 64;

    private static readonly ConstructorInfo Known = typeof((bool, T)).GetConstructor([typeof(bool), typeof(T)])!;

    private readonly Expression<Func<object?[], (bool IsKnown, T Value)>> _expression;
    private readonly int[] _reads;
    private Func<object?[], (bool IsKnown, T Value)>? _function;
    private int _uses;

    private RowFunction(Expression<Func<object?[], (bool IsKnown, T Value)>> expression, int[] reads)
    {
        _expression = expression;
        _reads = reads;
    }

    /// <summary>Makes an expression ready.</summary>
    /// <param name="body">The expression.</param>
    /// <param name="parameters">Its parameters; one that is no alias of the rule is given its default.</param>
    /// <param name="indexes">Where the value of each alias stands in a row.</param>
    internal static RowFunction<T> Of(Expression body, IEnumerable<ParameterExpression> parameters, IReadOnlyDictionary<string, int> indexes)
    {
        var row = Expression.Parameter(typeof(object?[]), "row");
        var values = new Dictionary<ParameterExpression, Expression>();
        var reads = new List<int>();
        foreach (var parameter in parameters)
        {
            if (indexes.TryGetValue(parameter.Name ?? string.Empty, out var index))
            {
                values[parameter] = Expression.Convert(Expression.ArrayIndex(row, Expression.Constant(index)), parameter.Type);
                reads.Add(index);
            }
            else
            {
                values[parameter] = Expression.Default(parameter.Type);
            }
        }

        var end = Expression.Label(typeof((bool, T)));
        var value = new KnownValues(values, Expression.Return(end, Expression.Default(end.Type))).Visit(body);
        var known = Expression.Variable(end.Type);
        var function = Expression.Block(
            [known],
            Expression.Assign(known, Expression.New(Known, Expression.Constant(true), Expression.Convert(value, typeof(T)))),
            Expression.Label(end, known));
        return new RowFunction<T>(Expression.Lambda<Func<object?[], (bool IsKnown, T Value)>>(function, row), [.. reads]);
    }

    /// <summary>Whether it reads any of some aliases, given by their indexes.</summary>
    internal bool ReadsAnyOf(ImmutableArray<int> indexes)
    {
        for (var i = 0; i < indexes.Length; i++)
        {
            if (Array.IndexOf(_reads, indexes[i]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Evaluates it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value.</param>
    /// <returns>False where an alias it reads has no value, or where it reads on from what is unknown, or throws.</returns>
    internal bool TryInvoke(object?[] row, out T? value)
    {
        foreach (var index in _reads)
        {
            if (row[index] is null)
            {
                value = default;
                return false;
            }
        }

        var function = Function();
        try
        {
            (var isKnown, value) = function(row);
            return isKnown;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            value = default;
            return false;
        }
    }

    private Func<object?[], (bool IsKnown, T Value)> Function()
    {
        var uses = Interlocked.Increment(ref _uses);
        if (_function is null || uses == InterpretedUses)
        {
            _function = _expression.Compile(preferInterpretation: uses < InterpretedUses);
        }

        return _function;
    }
}
