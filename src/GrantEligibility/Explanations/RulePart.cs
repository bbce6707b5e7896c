using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// A part of a rule's left-hand side, made ready to be told of any match: the model of a rule is spread over the memory, and
/// here stands what a trail asks of it most. Immutable but for where a name was found last, and shareable between threads.
/// </summary>
internal sealed class RulePart
{
    // Where the name was found last: matches of one rule bind it in one place.
    private int _place;

    internal RulePart(RuleElement element)
    {
        Element = element;
        switch (element)
        {
            case PatternElement pattern:
                Name = pattern.Declaration.Name;
                Conditions = ConditionText.Of(pattern);
                break;
            case OrElement or:
                Branches = [.. or.ChildElements.Select(RuleText.PartsOf)];
                break;
            case ExistsElement exists:
                Within = [.. ElementText.Patterns(exists.Source).Select(static pattern => new RulePart(pattern))];
                break;
            default:
                Claim = ElementText.Of(element);
                break;
        }
    }

    /// <summary>The part as the rule has it.</summary>
    internal RuleElement Element { get; }

    /// <summary>The name that a match binds a pattern's fact to; null for any other part.</summary>
    internal string? Name { get; }

    /// <summary>The conditions of a pattern; empty for any other part.</summary>
    internal ConditionText[] Conditions { get; } = [];

    /// <summary>The branches, one of which has to be so, each as its parts; null where there is no "or".</summary>
    internal RulePart[][]? Branches { get; }

    /// <summary>The patterns of what is only asked to be there; null for any other part.</summary>
    internal RulePart[]? Within { get; }

    /// <summary>What a part says that binds nothing, such as that there is no fact; null for any other part.</summary>
    internal ElementText? Claim { get; }

    /// <summary>Finds what a match binds a pattern's fact to.</summary>
    internal bool TryFind(Premise[] match, out Premise found) => Premise.TryFind(match, Name, ref _place, out found);
}
