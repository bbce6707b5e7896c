using NRules.RuleModel;

namespace NRules.Sessions;

internal sealed class LinkedFactSource(Activation activation) : ILinkedFactSource
{
    public FactSourceType SourceType => FactSourceType.Linked;

    public IRuleDefinition Rule => activation.Rule;

    public IEnumerable<IFact> Facts => activation.Facts;
}
