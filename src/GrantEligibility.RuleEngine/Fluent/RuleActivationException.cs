namespace NRules.Fluent;

/// <summary>A rule class could not be constructed; the inner exception says why.</summary>
public class RuleActivationException : Exception
{
    internal RuleActivationException(string message, Type ruleType, Exception? innerException = null)
        : base(message, innerException) => RuleType = ruleType;

    /// <summary>The class that could not be constructed.</summary>
    public Type RuleType { get; }

    /// <summary>The full name of the class.</summary>
    public string RuleTypeName => RuleType.FullName ?? RuleType.Name;

    /// <summary>What went wrong, with the class concerned.</summary>
    public override string Message => $"Rule '{RuleTypeName}': {base.Message}";
}
