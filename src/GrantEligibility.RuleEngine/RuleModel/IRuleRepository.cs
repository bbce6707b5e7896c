namespace NRules.RuleModel;

/// <summary>A place that rules come from.</summary>
public interface IRuleRepository
{
    /// <summary>The rule sets loaded so far.</summary>
    /// <returns>The sets, in the order they were first named.</returns>
    IEnumerable<IRuleSet> GetRuleSets();
}
