using System.Linq.Expressions;
using NRules.Extensibility;

namespace NRules.Network;

/// <summary>
/// The delegate of an expression. A compiler that the host set makes it with the network, so that what it refuses is refused
/// there. Ours makes it when first asked for: to compile takes as long as some hundred evaluations by interpreting, and one
/// answer evaluates most expressions a few times only, so the first evaluations are interpreted. Shared by threads: that two
/// of them miss each other's count, or make the delegate twice, does no harm.
/// </summary>
internal sealed class ExpressionDelegate<TDelegate>
    where TDelegate : Delegate
{
    private const int InterpretedUses = 100;

    private readonly Func<Expression<TDelegate>> _write;
    private readonly IExpressionCompiler _compiler;
    private TDelegate? _compiled;
    private TDelegate? _interpreted;
    private int _uses;

    /// <summary>Makes the delegate, or prepares to.</summary>
    /// <param name="write">Writes the expression.</param>
    /// <param name="compiler">Compiles it.</param>
    public ExpressionDelegate(Func<Expression<TDelegate>> write, IExpressionCompiler compiler)
    {
        _write = write;
        _compiler = compiler;
        if (compiler is not DefaultExpressionCompiler)
        {
            _compiled = compiler.Compile(write());
        }
    }

    /// <summary>What to call, once.</summary>
    public TDelegate Current => _compiled ?? Next();

    private TDelegate Next()
    {
        if (_interpreted is { } interpreted && _uses++ < InterpretedUses)
        {
            return interpreted;
        }

        var expression = _write();
        if (_uses == 0 && !SpanFinder.FindsIn(expression))
        {
            _uses = 1;
            _interpreted = expression.Compile(preferInterpretation: true);
            return _interpreted;
        }

        _compiled = _compiler.Compile(expression);
        _interpreted = null;
        return _compiled;
    }
}
