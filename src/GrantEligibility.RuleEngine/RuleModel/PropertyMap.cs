using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NRules.RuleModel;

/// <summary>The properties of a rule by name. Immutable.</summary>
public class PropertyMap : IReadOnlyCollection<RuleProperty>
{
    private readonly Dictionary<string, RuleProperty> _properties = new(StringComparer.Ordinal);

    /// <summary>Creates the map.</summary>
    /// <param name="properties">The properties, no two of one name.</param>
    /// <exception cref="ArgumentException">Two properties have the same name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        foreach (var property in properties)
        {
            _properties.Add(property.Name, property);
        }
    }

    /// <summary>The number of properties.</summary>
    public int Count => _properties.Count;

    /// <summary>The value of a property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <exception cref="ArgumentException">The rule has no property of that name.</exception>
    public object this[string name] => TryGetProperty(name, out var property)
        ? property.Value
        : throw new ArgumentException($"The rule has no property '{name}'.", nameof(name));

    /// <summary>Finds a property.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="property">The property, or null when there is none of that name.</param>
    /// <returns>Whether the property was found.</returns>
    public bool TryGetProperty(string name, [NotNullWhen(true)] out RuleProperty? property) => _properties.TryGetValue(name, out property);

    /// <inheritdoc/>
    public IEnumerator<RuleProperty> GetEnumerator() => _properties.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
