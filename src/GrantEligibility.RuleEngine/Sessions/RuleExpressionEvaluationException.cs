namespace NRules;

/// <summary>An expression of a rule threw. The inner exception is what it threw.</summary>
public abstract class RuleExpressionEvaluationException : RuleExecutionException
{
    private protected RuleExpressionEvaluationException(string message, string expression, Exception innerException)
        : base(message, innerException)
    {
        Expression = expression;
    }

    /// <summary>The text of the expression.</summary>
    public string Expression { get; }

    /// <summary>What was being evaluated, and the text of the expression.</summary>
    public override string Message => $"{base.Message}{Environment.NewLine}{Expression}";
}
