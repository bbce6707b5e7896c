using NRules.RuleModel;

namespace NRules.Sessions;

/// <summary>Says which facts an aggregate is made of.</summary>
internal sealed class AggregateFactSource(IEnumerable<IFact> facts) : IFactSource
{
    public FactSourceType SourceType => FactSourceType.Aggregate;

    public IEnumerable<IFact> Facts { get; } = facts;
}
