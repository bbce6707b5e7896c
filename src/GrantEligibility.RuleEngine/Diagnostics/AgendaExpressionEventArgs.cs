using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells of one evaluation of a filter of a rule.</summary>
public class AgendaExpressionEventArgs : ExpressionEventArgs
{
    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw, or null.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="result">What it returned; null when it threw.</param>
    /// <param name="match">The match it was evaluated for.</param>
    public AgendaExpressionEventArgs(Expression expression, Exception? exception, object?[] arguments, object? result, IMatch match)
        : base(expression, exception, arguments, result)
    {
        Match = match;
    }

    /// <summary>The rule whose filter it is.</summary>
    public IRuleDefinition Rule => Match.Rule;

    /// <summary>The facts of the match.</summary>
    public IEnumerable<IFactMatch> Facts => Match.Facts;

    /// <summary>The match the filter was asked about.</summary>
    public IMatch Match { get; }
}
