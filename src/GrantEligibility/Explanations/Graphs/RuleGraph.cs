using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Dependencies;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations.Graphs;

/// <summary>
/// The rules of a regime as a graph, read from what each matches and yields: a node for the rules of a requirement, one for
/// the rules of each shared inference, and one for each fact that is supplied.
/// </summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed class RuleGraph
{
    private readonly List<RuleNode> _nodes = [];

    private RuleGraph(CompiledRegime regime)
    {
        var groups = regime.Dependencies.Rules.GroupBy(NameOf, StringComparer.Ordinal).ToList();
        var ids = groups.Index().ToDictionary(group => group.Item.Key, group => IdOf(group.Index), StringComparer.Ordinal);
        var supplied = groups
            .SelectMany(group => group)
            .SelectMany(rule => rule.Patterns)
            .Select(pattern => pattern.Type)
            .Where(type => !regime.Dependencies.Yielding(type).Any())
            .Distinct()
            .Index()
            .ToDictionary(type => type.Item, type => IdOf(groups.Count + type.Index));

        foreach (var group in groups)
        {
            var requirement = group.Select(rule => RuleRequirement.Find(rule.Rule)).OfType<string>().FirstOrDefault();
            var of = regime.Requirements.FirstOrDefault(r => r.Id == requirement);
            _nodes.Add(new RuleNode(
                ids[group.Key],
                of is null ? RuleNodeKind.SharedRules : RuleNodeKind.Requirement,
                of is null ? Words.Of(group.Key) : $"{of.Citations[0]}: {of.Title}",
                EdgesOf(group)));
        }

        _nodes.AddRange(supplied.Select(type => new RuleNode(type.Value, RuleNodeKind.SuppliedFact, Words.Of(type.Key), [])));

        List<RuleEdge> EdgesOf(IGrouping<string, RuleLinks> group) =>
        [
            .. group.SelectMany(rule => rule.Patterns)
                .Select(pattern => pattern.Type)
                .Distinct()
                .SelectMany(type => SourcesOf(type).Select(id => (Id: id, Fact: Words.Of(type))))
                .Where(edge => edge.Id != ids[group.Key])
                .GroupBy(edge => edge.Id, edge => edge.Fact, StringComparer.Ordinal)
                .Select(edge => new RuleEdge(edge.Key, [.. edge.Distinct(StringComparer.Ordinal)])),
        ];

        IEnumerable<string> SourcesOf(Type type) => supplied.TryGetValue(type, out var id)
            ? [id]
            : regime.Dependencies.Yielding(type).Select(rule => ids[NameOf(rule)]).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The nodes, in the order in which the regime lists the rules; supplied facts at the end.</summary>
    public IReadOnlyList<RuleNode> Nodes => _nodes;

    /// <summary>The graph of a regime.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="regime"/> is null.</exception>
    public static RuleGraph Of(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return new RuleGraph(CompiledRegime.Of(regime));
    }

    /// <summary>The class that a rule stands in with others: <c>ChokeholdsProhibited</c>.</summary>
    private static string NameOf(RuleLinks rule) => RuleNames.Short(rule.Rule.Name).Split('.')[0];

    private static string IdOf(int number) => PlainText.Of($"n{number}");
}
