using System.Linq.Expressions;
using NRules.Extensibility;

namespace NRules.Network;

/// <summary>
/// The delegate of an expression. A compiler that the host set makes it with the network, so that what it refuses is refused
/// there. Ours makes it when first asked for: to compile takes as long as some hundred evaluations by interpreting, and one
/// answer evaluates most expressions a few times only, so the first evaluations are interpreted, by our own interpreter where
/// it can. Shared by threads: that two of them miss each other's count, or make the delegate twice, does no harm.
/// </summary>
internal sealed class ExpressionDelegate<TDelegate>
    where TDelegate : Delegate
{
    private const int InterpretedUses = 100;

    private readonly Func<Expression<TDelegate>> _write;
    private readonly Func<TDelegate?>? _interpret;
    private readonly IExpressionCompiler _compiler;
    private TDelegate? _compiled;
    private TDelegate? _interpreted;
    private int _uses;

    /// <summary>Makes the delegate, or prepares to.</summary>
    /// <param name="write">Writes the expression.</param>
    /// <param name="compiler">Compiles it.</param>
    /// <param name="interpret">Makes a delegate that interprets the expression without its being written; null where it gives none, or is left out.</param>
    public ExpressionDelegate(Func<Expression<TDelegate>> write, IExpressionCompiler compiler, Func<TDelegate?>? interpret = null)
    {
        _write = write;
        _interpret = interpret;
        _compiler = compiler;
        if (compiler is not DefaultExpressionCompiler)
        {
            _compiled = compiler.Compile(write());
        }
    }

    /// <summary>What to call from now on; null: that is not compiled yet.</summary>
    public TDelegate? Compiled => _compiled;

    /// <summary>What to call, once.</summary>
    public TDelegate Current => _compiled ?? Next();

    private TDelegate Next()
    {
        if (_interpreted is { } interpreted && _uses++ < InterpretedUses)
        {
            return interpreted;
        }

        if (_uses == 0 && Interpreted() is { } made)
        {
            _uses = 1;
            _interpreted = made;
            return made;
        }

        _compiled = _compiler.Compile(_write());
        _interpreted = null;
        return _compiled;
    }

    private TDelegate? Interpreted()
    {
        if (_interpret?.Invoke() is { } made)
        {
            return made;
        }

        var expression = _write();
        return SpanFinder.FindsIn(expression) ? null : expression.Compile(preferInterpretation: true);
    }
}
