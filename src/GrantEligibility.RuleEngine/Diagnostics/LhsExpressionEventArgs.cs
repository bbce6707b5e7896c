using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Diagnostics;

/// <summary>Tells of one evaluation of an expression of a left-hand side.</summary>
public class LhsExpressionEventArgs : ExpressionEventArgs
{
    private readonly ITuple? _tuple;
    private readonly IFact? _fact;

    /// <summary>Makes the arguments of the event.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="exception">What it threw, or null.</param>
    /// <param name="arguments">Its arguments, in the order of its parameters.</param>
    /// <param name="result">What it returned; null when it threw.</param>
    /// <param name="tuple">The facts matched so far; null where the expression reads one fact only.</param>
    /// <param name="fact">The fact being matched, or null.</param>
    /// <param name="rules">The rules that share the expression.</param>
    public LhsExpressionEventArgs(
        Expression expression,
        Exception? exception,
        object?[] arguments,
        object? result,
        ITuple? tuple,
        IFact? fact,
        IEnumerable<IRuleDefinition> rules)
        : base(expression, exception, arguments, result)
    {
        _tuple = tuple;
        _fact = fact;
        Rules = rules;
    }

    /// <summary>The facts the expression could read: those matched so far, then the one being matched.</summary>
    public virtual IEnumerable<IFact> Facts
    {
        get
        {
            var matched = _tuple?.Facts ?? [];
            return _fact is null ? matched : matched.Append(_fact);
        }
    }

    /// <summary>The rules that share the expression.</summary>
    public IEnumerable<IRuleDefinition> Rules { get; }
}
