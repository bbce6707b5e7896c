namespace NRules.RuleModel;

/// <summary>A named value attached to a rule. Immutable.</summary>
public class RuleProperty
{
    /// <summary>Creates a property.</summary>
    /// <param name="name">Its name, unique within the rule.</param>
    /// <param name="value">Its value.</param>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public RuleProperty(string name, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value;
    }

    /// <summary>The name of the property.</summary>
    public string Name { get; }

    /// <summary>The value of the property.</summary>
    public object Value { get; }
}
