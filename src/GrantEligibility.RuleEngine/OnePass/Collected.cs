using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.OnePass;

/// <summary>A collection that a pass has made of facts.</summary>
internal sealed class Collected : PassSource
{
    public override FactSourceType SourceType => FactSourceType.Aggregate;

    public void Be(object collection, ReadOnlySpan<Fact> facts)
    {
        Value = collection;
        MadeOf(facts);
    }
}
