namespace NRules.RuleModel;

/// <summary>A rule in canonical form: what the compiler reads, whoever wrote the rule and however. Immutable; threads may share it.</summary>
public interface IRuleDefinition
{
    /// <summary>The name of the rule, unique by convention within a rule set.</summary>
    string Name { get; }

    /// <summary>What the rule is about, for people; may be empty.</summary>
    string Description { get; }

    /// <summary>The rank on the agenda: higher fires first; 0 by default.</summary>
    int Priority { get; }

    /// <summary>Whether the rule may fire again for a match it has fired for.</summary>
    RuleRepeatability Repeatability { get; }

    /// <summary>Words that classify the rule; may be empty.</summary>
    IReadOnlyList<string> Tags { get; }

    /// <summary>Further facts on the rule, such as the class that defines it.</summary>
    PropertyMap Properties { get; }

    /// <summary>The services that the actions use.</summary>
    DependencyGroupElement DependencyGroup { get; }

    /// <summary>What gates a match on its way to the agenda.</summary>
    FilterGroupElement FilterGroup { get; }

    /// <summary>The conditions.</summary>
    GroupElement LeftHandSide { get; }

    /// <summary>The actions.</summary>
    ActionGroupElement RightHandSide { get; }
}
