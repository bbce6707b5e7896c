using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// A rule, made ready to be told of any match: its name, and its left-hand side with its groups taken apart. Made ready once
/// and kept as long as the rule. Immutable and shareable between threads.
/// </summary>
internal sealed class RuleText
{
    private static readonly ConditionalWeakTable<IRuleDefinition, RuleText> Known = [];

    private RuleText(IRuleDefinition rule)
    {
        Name = RuleNames.Short(rule.Name);
        Parts = PartsOf(rule.LeftHandSide);
        Quantified = [.. QuantifiedIn(rule.LeftHandSide)];
    }

    /// <summary>The name as it is printed.</summary>
    internal string Name { get; }

    /// <summary>What all has to be so, in the order of the rule.</summary>
    internal RulePart[] Parts { get; }

    /// <summary>What it asks only to be there, whatever branch that stands in.</summary>
    internal ExistsElement[] Quantified { get; }

    internal static RuleText Of(IRuleDefinition rule) =>
#if !NRULES_PACKAGE
        rule is RuleDefinition own ? (RuleText)(own.Kept ??= new RuleText(rule)) :
#endif
        Known.GetValue(rule, static r => new RuleText(r));

    /// <summary>An element as the parts that all have to be so.</summary>
    internal static RulePart[] PartsOf(RuleElement element) => element switch
    {
        OrElement => [new RulePart(element)],
        GroupElement group => [.. group.ChildElements.SelectMany(PartsOf)],
        _ => [new RulePart(element)],
    };

    private static IEnumerable<ExistsElement> QuantifiedIn(RuleElement element) => element switch
    {
        ExistsElement exists => [exists],
        GroupElement group => group.ChildElements.SelectMany(QuantifiedIn),
        _ => [],
    };
}
