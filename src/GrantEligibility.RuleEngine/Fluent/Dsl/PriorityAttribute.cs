namespace NRules.Fluent.Dsl;

/// <summary>Ranks the rule on the agenda; without it the rank is 0.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PriorityAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="value">The rank: higher fires first.</param>
    public PriorityAttribute(int value) => Value = value;

    internal int Value { get; }
}
