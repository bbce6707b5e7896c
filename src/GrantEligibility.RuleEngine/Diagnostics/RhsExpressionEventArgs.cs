using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells of one run of an action of a rule.</summary>
public class RhsExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw, or null.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="match">The match it was evaluated for.</param>
    public RhsExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, IMatch match)
        : base(expression, exception, arguments, null)
    {
        Match = match;
    }

    /// <summary>The match the action ran for.</summary>
    public IMatch Match { get; }
}
