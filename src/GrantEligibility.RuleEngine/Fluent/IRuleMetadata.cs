namespace NRules.Fluent;

/// <summary>What a rule class says of itself in attributes, readable without constructing it.</summary>
public interface IRuleMetadata
{
    /// <summary>The rule class.</summary>
    Type RuleType { get; }

    /// <summary>The name of the rule: that of the attribute, or the full name of the class.</summary>
    string Name { get; }

    /// <summary>What the rule is about; empty when nothing is said.</summary>
    string Description { get; }

    /// <summary>Words that classify the rule, those of base classes included; may be empty.</summary>
    string[] Tags { get; }
}
