using NRules.RuleModel;

namespace NRules;

/// <summary>Linked facts to which the same happened, one after the other.</summary>
public interface ILinkedFactSet
{
    /// <summary>What happened to them.</summary>
    LinkedFactAction Action { get; }

    /// <summary>The facts, in the order in which it happened.</summary>
    IEnumerable<IFact> Facts { get; }

    /// <summary>How many they are.</summary>
    int FactCount { get; }
}
