namespace NRules;

/// <summary>An action of a rule threw.</summary>
public class RuleRhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleRhsExpressionEvaluationException(string expression, string ruleName, Exception innerException)
        : base($"An action of the rule '{ruleName}' could not be evaluated: {innerException.Message}", expression, innerException)
    {
        RuleName = ruleName;
    }

    /// <summary>The name of the rule.</summary>
    public string RuleName { get; }

    /// <summary>The rule, and the text of the expression.</summary>
    public override string Message => base.Message;
}
