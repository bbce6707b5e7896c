using NRules.RuleModel;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>What one rule matches and what it yields, by type. Immutable and shareable between threads.</summary>
internal sealed class RuleLinks
{
    internal RuleLinks(IRuleDefinition rule)
    {
        Rule = rule;
        Patterns = [.. ReadPattern.Of(rule.LeftHandSide)];
        Yields = YieldedTypes.Of(rule);
    }

    /// <summary>The rule.</summary>
    internal IRuleDefinition Rule { get; }

    /// <summary>The patterns it matches, in the order of its left-hand side.</summary>
    internal IReadOnlyList<ReadPattern> Patterns { get; }

    /// <summary>The types of the facts it yields, in the order of its actions.</summary>
    internal IReadOnlyList<Type> Yields { get; }
}
