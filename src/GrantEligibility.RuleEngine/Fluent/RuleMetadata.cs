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

        string? name = null;
        var tags = new List<string>();

        // Asked for once: each question to the runtime costs as much as the answer.
        foreach (var attribute in ruleType.GetCustomAttributes(inherit: true))
        {
            switch (attribute)
            {
                case NameAttribute named:
                    name = named.Value;
                    break;
                case DescriptionAttribute described:
                    Description = described.Value;
                    break;
                case TagAttribute tagged when !tags.Contains(tagged.Value):
                    tags.Add(tagged.Value);
                    break;
                case PriorityAttribute ranked:
                    Priority = ranked.Value;
                    break;
                case RepeatabilityAttribute repeated:
                    Repeatability = repeated.Value;
                    break;
            }
        }

        Name = name ?? ruleType.FullName ?? ruleType.Name;
        Tags = [.. tags];
    }

    /// <inheritdoc/>
    public Type RuleType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; } = "";

    /// <inheritdoc/>
    public string[] Tags { get; }

    /// <summary>The rank on the agenda, or null when no attribute gives one.</summary>
    public int? Priority { get; }

    /// <summary>Whether the rule may fire again for a match, or null when no attribute says.</summary>
    public RuleRepeatability? Repeatability { get; }
}
