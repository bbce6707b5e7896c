namespace NRules.RuleModel;

/// <summary>Short forms on rule sets.</summary>
public static class RuleSetExtensions
{
    /// <summary>Adds one rule at the end.</summary>
    /// <param name="ruleSet">The set to add to.</param>
    /// <param name="ruleDefinition">The rule to add.</param>
    public static void Add(this IRuleSet ruleSet, IRuleDefinition ruleDefinition)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(ruleDefinition);
        ruleSet.Add([ruleDefinition]);
    }
}
