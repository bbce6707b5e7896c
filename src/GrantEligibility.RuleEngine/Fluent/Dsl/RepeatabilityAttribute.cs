using NRules.RuleModel;

namespace NRules.Fluent.Dsl;

/// <summary>Says whether the rule may fire again for a match it has fired for; without it, it may. Classes derived from the rule say it for themselves.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RepeatabilityAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="value">The choice.</param>
    public RepeatabilityAttribute(RuleRepeatability value) => Value = value;

    internal RuleRepeatability Value { get; }
}
