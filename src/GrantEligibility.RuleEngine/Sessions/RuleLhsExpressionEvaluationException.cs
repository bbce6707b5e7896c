namespace NRules;

/// <summary>An expression of a left-hand side threw. Rules may share it, so none is named.</summary>
public class RuleLhsExpressionEvaluationException : RuleExpressionEvaluationException
{
    internal RuleLhsExpressionEvaluationException(string expression, Exception innerException)
        : base($"A condition of a rule could not be evaluated: {innerException.Message}", expression, innerException)
    {
    }
}
