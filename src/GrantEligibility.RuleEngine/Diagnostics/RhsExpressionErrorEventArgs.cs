using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells that an action of a rule threw. A handler may declare the error dealt with.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="match">The match it was evaluated for.</param>
    public RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
        Exception = exception;
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    /// <inheritdoc cref="IRecoverableError.Exception"/>
    public new Exception Exception { get; }
}
