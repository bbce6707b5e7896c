namespace NRules.RuleModel;

/// <summary>Rules under one name.</summary>
public interface IRuleSet
{
    /// <summary>The name of the set.</summary>
    string Name { get; }

    /// <summary>The rules, in the order they were added.</summary>
    IEnumerable<IRuleDefinition> Rules { get; }

    /// <summary>Adds rules at the end.</summary>
    /// <param name="ruleDefinitions">The rules to add.</param>
    void Add(IEnumerable<IRuleDefinition> ruleDefinitions);
}
