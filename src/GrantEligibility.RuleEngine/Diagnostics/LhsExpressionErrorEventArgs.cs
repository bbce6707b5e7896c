using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells that an expression of a left-hand side threw. A handler may declare the error dealt with.</summary>
public class LhsExpressionErrorEventArgs : LhsExpressionEventArgs, IRecoverableError
{
    private readonly Exception _exception;

    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="tuple">The facts matched so far; null where the expression reads one fact only.</param>
    /// <param name="fact">The fact being matched, or null.</param>
    /// <param name="rules">The rules that share the expression.</param>
    public LhsExpressionErrorEventArgs(Expression expression, Exception exception, object?[] arguments, ITuple? tuple, IFact? fact, IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, null, tuple, fact, rules)
    {
        _exception = exception;
    }

    /// <inheritdoc/>
    public bool IsHandled { get; set; }

    Exception IRecoverableError.Exception => _exception;
}
