using System.Linq.Expressions;

namespace NRules.Diagnostics;

/// <summary>Tells of one evaluation of an expression of a rule.</summary>
public class ExpressionEventArgs : EventArgs
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw, or null.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="result">What it returned; null where it returns nothing or threw.</param>
    public ExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result)
    {
        Expression = expression;
        Exception = exception;
        Arguments = arguments;
        Result = result;
    }

    /// <summary>The expression that was evaluated.</summary>
    public Expression Expression { get; }

    /// <summary>What the expression threw; null when it did not.</summary>
    public Exception? Exception { get; }

    /// <summary>The arguments, in the order of the expression's parameters.</summary>
    public virtual IReadOnlyCollection<object?> Arguments { get; }

    /// <summary>What the expression returned; null where it returns nothing or threw.</summary>
    public object? Result { get; }
}
