namespace NRules.RuleModel;

internal sealed record RuleDefinition(
    string Name,
    string Description,
    int Priority,
    RuleRepeatability Repeatability,
    IReadOnlyList<string> Tags,
    PropertyMap Properties,
    DependencyGroupElement DependencyGroup,
    GroupElement LeftHandSide,
    FilterGroupElement FilterGroup,
    ActionGroupElement RightHandSide) : IRuleDefinition
{
    /// <summary>What a host has made of the rule and keeps with it: found at once, where a table by rule would be looked through.</summary>
    internal object? Kept { get; set; }

    // A rule is one object, not its content: the compiler keys its tables by it.
    public bool Equals(RuleDefinition? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    public override string ToString() => Name;
}
