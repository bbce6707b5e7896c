using NRules.RuleModel;

namespace NRules.Network;

/// <summary>Brings a left-hand side to disjunctive normal form: the alternatives, any of which makes the rule match.</summary>
internal static class Alternatives
{
    public static IReadOnlyList<IReadOnlyList<Conjunct>> Of(RuleElement element) => element switch
    {
        PatternElement pattern => [[new Conjunct.Pattern(pattern)]],
        OrElement or => [.. or.ChildElements.SelectMany(Of)],
        GroupElement and => Product(and.ChildElements),

        // Something matches an alternative: an alternative each. Nothing matches any alternative: all at once.
        ExistsElement exists => [.. Of(exists.Source).Select(group => (Conjunct[])[new Conjunct.Quantifier(false, group)])],
        NotElement not => [[.. Of(not.Source).Select(group => new Conjunct.Quantifier(true, group))]],
        ForAllElement all => [[.. all.Patterns.Select(pattern => ThatFails(all.BasePattern, pattern))]],
        _ => throw new NotSupportedException($"A {element.ElementType} element cannot stand in a left-hand side."),
    };

    private static List<IReadOnlyList<Conjunct>> Product(IEnumerable<RuleElement> elements)
    {
        var product = new List<IReadOnlyList<Conjunct>> { Array.Empty<Conjunct>() };
        foreach (var element in elements)
        {
            var alternatives = Of(element);
            var longer = new List<IReadOnlyList<Conjunct>>(product.Count * alternatives.Count);
            foreach (var prefix in product)
            {
                foreach (var alternative in alternatives)
                {
                    longer.Add([.. prefix, .. alternative]);
                }
            }

            product = longer;
        }

        return product;
    }

    // "All" is "no fact satisfies the base and not the pattern", where it is the same fact that fails the pattern.
    private static Conjunct.Quantifier ThatFails(PatternElement basePattern, PatternElement pattern)
        => new(true,
        [
            new Conjunct.Pattern(basePattern),
            new Conjunct.Quantifier(true, [new Conjunct.Pattern(pattern, SameFactAs: basePattern.Declaration)]),
        ]);
}
