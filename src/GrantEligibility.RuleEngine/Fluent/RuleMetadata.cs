using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace NRules.Fluent;

/// <summary>What a rule class says of itself in attributes. Immutable but for the <see cref="Tags"/> array, which is the caller's to leave alone.</summary>
public class RuleMetadata : IRuleMetadata
{
    /// <summary>Reads the attributes of a class.</summary>
    /// <param name="ruleType">The rule class.</param>
    public RuleMetadata(Type ruleType)
    {
        ArgumentNullException.ThrowIfNull(ruleType);
        RuleType = ruleType;

        // Asked for once: each question to the runtime costs as much as the answer.
        var attributes = ruleType.GetCustomAttributes(inherit: true);
        Name = attributes.OfType<NameAttribute>().SingleOrDefault()?.Value ?? ruleType.FullName ?? ruleType.Name;
        Description = attributes.OfType<DescriptionAttribute>().SingleOrDefault()?.Value ?? "";
        Tags = [.. attributes.OfType<TagAttribute>().Select(a => a.Value).Distinct()];
        Priority = attributes.OfType<PriorityAttribute>().SingleOrDefault()?.Value;
        Repeatability = attributes.OfType<RepeatabilityAttribute>().SingleOrDefault()?.Value;
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The rank on the agenda, or null when no attribute gives one.</summary>
    public int? Priority { get; }

    /// <summary>Whether the rule may fire again for a match, or null when no attribute says.</summary>
    public RuleRepeatability? Repeatability { get; }
}
