namespace NRules.Fluent.Dsl;

/// <summary>Classifies the rule by a word; a class may have several, and those of its base classes.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class TagAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="value">The word.</param>
    public TagAttribute(string value) => Value = value;

    internal string Value { get; }
}
