namespace GrantEligibility.Explanations.Graphs;

/// <summary>What a node of a regime's graph of rules stands for.</summary>
public enum RuleNodeKind
{
    /// <summary>The rules that find on one requirement.</summary>
    Requirement,

    /// <summary>Rules that yield what others match on.</summary>
    SharedRules,

    /// <summary>A fact that is supplied: from the profile, the award, the regime or the question.</summary>
    SuppliedFact,
}
