using NRules.RuleModel;

namespace NRules.Aggregators;

/// <summary>A fact in a collection or a group, with what decides its place there. Immutable.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Order">Facts that sort alike stand in the order they came.</param>
/// <param name="SortKeys">The values of the sort keys, the first the most significant.</param>
/// <param name="Key">The key of the lookup or the group; null where there is none.</param>
/// <param name="Element">What stands for the fact.</param>
internal sealed record AggregatedItem(IFact Fact, long Order, object?[] SortKeys, object? Key, object? Element);
