using System.Linq.Expressions;

namespace NRules.Extensibility;

/// <summary>Turns the expressions of rules into delegates. Must be safe to call from several threads.</summary>
public interface IExpressionCompiler
{
    /// <summary>Compiles an expression.</summary>
    /// <typeparam name="TDelegate">The type of the delegate.</typeparam>
    /// <param name="expression">The expression to compile.</param>
    /// <returns>A delegate that does what the expression says.</returns>
    TDelegate Compile<TDelegate>(Expression<TDelegate> expression)
        where TDelegate : Delegate;
}
