using System.Linq.Expressions;

namespace NRules.Extensibility;

/// <summary>Compiles with what the framework brings.</summary>
internal sealed class DefaultExpressionCompiler : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
        => expression.Compile();
}
