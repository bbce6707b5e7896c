namespace NRules.RuleModel;

/// <summary>The facts that a partial match of a rule has joined so far.</summary>
public interface ITuple
{
    /// <summary>The joined facts, in the order of the rule's patterns.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>The number of joined facts; 0 or more.</summary>
    int Count { get; }
}
