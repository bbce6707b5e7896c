namespace NRules.Fluent;

/// <summary>Names of the properties that rule classes give their definitions.</summary>
public static class RuleProperties
{
    /// <summary>The <see cref="Type"/> of the class that defines the rule.</summary>
    public const string ClrType = "Fluent::ClrType";
}
