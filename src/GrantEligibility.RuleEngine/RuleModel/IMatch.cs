namespace NRules.RuleModel;

/// <summary>A set of facts that satisfies a rule.</summary>
public interface IMatch
{
    /// <summary>The rule that matched.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The facts, in the order of the rule's patterns.</summary>
    IEnumerable<IFactMatch> Facts { get; }

    /// <summary>What happened to the match since the rule last fired for it.</summary>
    MatchTrigger Trigger { get; }
}
