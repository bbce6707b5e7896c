using System.Reflection;
using System.Runtime.CompilerServices;
using NRules.Fluent;
using NRules.RuleModel;

namespace GrantEligibility.Regimes;

/// <summary>Finds the requirement that a rule belongs to: the one its class is nested in.</summary>
internal static class RuleRequirement
{
    private static readonly ConditionalWeakTable<IRuleDefinition, Found> Known = [];

    /// <summary>The identifier of the rule's requirement.</summary>
    /// <exception cref="InvalidOperationException">The rule's class is nested in no requirement.</exception>
    internal static string Of(IRuleDefinition rule) =>
        Find(rule) ?? throw new InvalidOperationException(
            $"Rule '{rule.Name}' concludes on a requirement but its class is nested in none. Nest it in a static class with [Requirement].");

    /// <summary>The identifier of the rule's requirement, or null for a rule that belongs to none.</summary>
    internal static string? Find(IRuleDefinition rule) =>
        Known.GetValue(rule, static r => new Found((r.Properties[RuleProperties.ClrType] as Type)?.DeclaringType?.GetCustomAttribute<RequirementAttribute>()?.Id)).Id;

    private sealed record Found(string? Id);
}
