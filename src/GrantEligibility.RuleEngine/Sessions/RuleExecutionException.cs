namespace NRules;

/// <summary>Something went wrong while a session ran.</summary>
public class RuleExecutionException : Exception
{
    internal RuleExecutionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
