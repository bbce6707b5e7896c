using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells that an action of a rule threw. A handler may declare the error dealt with.</summary>
public class RhsExpressionErrorEventArgs : RhsExpressionEventArgs, IRecoverableError
{
    private readonly Exception _exception;

    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="match">The match it was evaluated for.</param>
    public RhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, match)
    {
        _exception = exception;
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => _exception;
}
