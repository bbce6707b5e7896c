namespace NRules.Fluent.Dsl;

/// <summary>Names the rule; without it the rule is named by the full name of its class. Not inherited.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NameAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="value">The name.</param>
    public NameAttribute(string value) => Value = value;

    internal string Value { get; }
}
