using System.Linq.Expressions;
using NRules.Extensibility;

namespace NRules.Network;

/// <summary>
/// The delegate of an expression, made when first asked for. To compile one takes as long as some hundred evaluations by
/// interpreting it, and one answer evaluates most expressions a few times only: so the first evaluations are interpreted. A
/// compiler that the host set is asked at once. Shared by threads: that two of them miss each other's count, or make the
/// delegate twice, does no harm.
/// </summary>
/// <param name="write">Writes the expression.</param>
/// <param name="compiler">Compiles it.</param>
internal sealed class ExpressionDelegate<TDelegate>(Func<Expression<TDelegate>> write, IExpressionCompiler compiler)
    where TDelegate : Delegate
{
    private const int InterpretedUses = 100;

    private TDelegate? _compiled;
    private TDelegate? _interpreted;
    private int _uses;

    /// <summary>What to call, once.</summary>
    public TDelegate Current => _compiled ?? Next();

    private TDelegate Next()
    {
        if (compiler is DefaultExpressionCompiler && _uses++ < InterpretedUses)
        {
            return _interpreted ??= write().Compile(preferInterpretation: true);
        }

        _compiled = compiler.Compile(write());
        _interpreted = null;
        return _compiled;
    }
}
