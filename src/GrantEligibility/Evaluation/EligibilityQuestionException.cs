namespace GrantEligibility.Evaluation;

/// <summary>A question that cannot be asked: an unknown regime or option, or a value that an option does not accept.</summary>
public sealed class EligibilityQuestionException : GrantEligibilityException
{
    internal EligibilityQuestionException(string code, string message)
        : base(code, message)
    {
    }
}
