using System.Linq.Expressions;

namespace NRules.Extensibility;

/// <summary>Compiles with what the framework brings.</summary>
/// <param name="rewriter">Rewrites what is compiled to something that does the same; null: nothing does. Must be safe to call from several threads.</param>
internal sealed class DefaultExpressionCompiler(ExpressionVisitor? rewriter = null) : IExpressionCompiler
{
    public TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate
        => (rewriter is null ? expression : (Expression<TDelegate>)rewriter.Visit(expression)).Compile();
}
