using System.Collections;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A lookup of the reference.</summary>
internal sealed class ReferenceLookup<TElement>(ILookup<int, TElement> groups) : IKeyedLookup<int, TElement>
{
    public int Count => groups.Count;

    public IEnumerable<int> Keys => groups.Select(g => g.Key);

    public IEnumerable<TElement> this[int key] => groups[key];

    public bool Contains(int key) => groups.Contains(key);

    public IEnumerator<IGrouping<int, TElement>> GetEnumerator() => groups.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
