using NRules.RuleModel;

namespace NRules.Network;

/// <summary>One member of an alternative of a left-hand side: there are no alternatives inside it. Immutable.</summary>
internal abstract record Conjunct
{
    private Conjunct()
    {
    }

    /// <summary>A pattern that adds a fact.</summary>
    /// <param name="Element">The pattern.</param>
    /// <param name="SameFactAs">The declaration whose fact must be the one this pattern matches; null where any may be.</param>
    internal sealed record Pattern(PatternElement Element, Declaration? SameFactAs = null) : Conjunct;

    /// <summary>Something, or nothing, matches a conjunction.</summary>
    internal sealed record Quantifier(bool IsNegated, IReadOnlyList<Conjunct> Group) : Conjunct;
}
