namespace NRules.Fluent.Dsl;

/// <summary>Says what the rule is about, for people. Not inherited.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class DescriptionAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="value">The description.</param>
    public DescriptionAttribute(string value) => Value = value;

    internal string Value { get; }
}
