using NRules.RuleModel;

namespace NRules;

/// <summary>Says which rule yielded a linked fact, and for which facts.</summary>
public interface ILinkedFactSource : IFactSource
{
    /// <summary>The rule.</summary>
    IRuleDefinition Rule { get; }
}
