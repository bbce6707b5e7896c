namespace NRules.RuleModel;

/// <summary>
/// The name and type under which a rule's expressions know a fact or a service. An expression refers to a declaration by a parameter of the same name and type,
/// so two declarations are equal when name and type are.
/// </summary>
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentException.ThrowIfNullOrEmpty(name);
        Type = type;
        Name = name;
    }

    /// <summary>The name, unique in the scope it is visible in.</summary>
    public string Name { get; }

    /// <summary>The type of what is declared.</summary>
    public Type Type { get; }

    /// <summary>The pattern or dependency that declares the name; null for a mere reference, as in <see cref="RuleElement.Imports"/>.</summary>
    public RuleElement? Target { get; internal set; }

    /// <inheritdoc/>
    public bool Equals(Declaration? other) => other is not null && Name == other.Name && Type == other.Type;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type);

    /// <summary>The type and the name, as a parameter is written.</summary>
    /// <returns>For instance <c>Customer customer</c>.</returns>
    public override string ToString() => $"{Type.Name} {Name}";
}
