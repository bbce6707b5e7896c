using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>A part of a rule's left-hand side, made ready to be told of any match. Immutable and shareable between threads.</summary>
internal sealed class RulePart
{
    internal RulePart(RuleElement element)
    {
        Element = element;
        switch (element)
        {
            case OrElement or:
                Branches = [.. or.ChildElements.Select(RuleText.PartsOf)];
                break;
            case PatternElement pattern:
                Conditions = ConditionText.Of(pattern);
                break;
        }
    }

    /// <summary>The part as the rule has it.</summary>
    internal RuleElement Element { get; }

    /// <summary>The branches, one of which has to be so, each as its parts; empty where there is no "or".</summary>
    internal IReadOnlyList<RulePart[]> Branches { get; } = [];

    /// <summary>The conditions of a pattern; empty for any other part.</summary>
    internal ConditionText[] Conditions { get; } = [];
}
