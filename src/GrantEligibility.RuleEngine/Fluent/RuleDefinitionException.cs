namespace NRules.Fluent;

/// <summary>A rule class defines a rule that cannot work; the message says what to change.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string message, Type ruleType, Exception? innerException = null)
        : base(message, innerException) => RuleType = ruleType;

    /// <summary>The class that defines the rule.</summary>
    public Type RuleType { get; }

    /// <summary>The full name of the class.</summary>
    public string RuleTypeName => RuleType.FullName ?? RuleType.Name;

    /// <summary>What is wrong and what to change, with the class that defines the rule.</summary>
    public override string Message => $"Rule '{RuleTypeName}': {base.Message}";
}
