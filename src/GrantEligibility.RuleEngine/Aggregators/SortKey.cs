using System.Collections;

namespace NRules.Aggregators;

/// <summary>How one sort key of items is compared. Immutable.</summary>
internal sealed record SortKey(IComparer Comparer, bool IsDescending);
