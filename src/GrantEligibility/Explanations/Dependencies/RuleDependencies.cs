using System.Collections.Concurrent;
using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Dependencies;

/// <summary>
/// Which facts the rules of a regime lean on: read from what each rule matches and what it yields, and from there back
/// through the rules that yield what it matches. Thread-safe; what is asked once is kept.
/// </summary>
internal sealed class RuleDependencies
{
    private readonly ConcurrentDictionary<IRuleDefinition, IReadOnlyList<ReadPattern>> _unmatched = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<string, IReadOnlyList<ReadPattern>> _ofRequirements = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Type, IReadOnlyList<ReadPattern>> _behind = new();
    private readonly Dictionary<IRuleDefinition, RuleLinks> _byRule = new(ReferenceEqualityComparer.Instance);

    internal RuleDependencies(IEnumerable<IRuleDefinition> rules)
    {
        Rules = [.. rules.Select(rule => new RuleLinks(rule))];
        foreach (var links in Rules)
        {
            _byRule.Add(links.Rule, links);
        }
    }

    /// <summary>Every rule with what it matches and yields, in the order of the regime.</summary>
    internal IReadOnlyList<RuleLinks> Rules { get; }

    /// <summary>The rules that yield facts of a type.</summary>
    internal IEnumerable<RuleLinks> Yielding(Type type) =>
        Rules.Where(rule => rule.Yields.Any(yielded => type.IsAssignableFrom(yielded) || yielded.IsAssignableFrom(type)));

    /// <summary>Every pattern that the findings on a requirement lean on, those of the rules behind its own included.</summary>
    internal IReadOnlyList<ReadPattern> ReadFor(string requirementId) => _ofRequirements.GetOrAdd(
        requirementId, id => Closed(Rules.Where(links => RuleRequirement.Find(links.Rule) == id).SelectMany(links => links.Patterns)));

    /// <summary>Every pattern that facts of a type, where rules yield them, lean on.</summary>
    internal IReadOnlyList<ReadPattern> ReadForFacts(Type type) =>
        _behind.GetOrAdd(type, t => Closed(Yielding(t).SelectMany(links => links.Patterns)));

    /// <summary>
    /// The patterns by which a rule takes back what it yielded although each fact of its match stays as it is: those it
    /// negates, quantifies or collects over, and those that the facts of these lean on.
    /// </summary>
    internal IReadOnlyList<ReadPattern> ReadBesideTheMatch(IRuleDefinition rule) => _unmatched.GetOrAdd(
        rule, r => Closed(_byRule[r].Patterns.Where(pattern => pattern.IsQuantified)));

    private List<ReadPattern> Closed(IEnumerable<ReadPattern> patterns)
    {
        var closed = new List<ReadPattern>();
        var seen = new HashSet<ReadPattern>();
        var waiting = new Queue<ReadPattern>(patterns);
        while (waiting.TryDequeue(out var pattern))
        {
            if (!seen.Add(pattern))
            {
                continue;
            }

            closed.Add(pattern);
            foreach (var behind in Yielding(pattern.Type).SelectMany(links => links.Patterns))
            {
                waiting.Enqueue(behind);
            }
        }

        return closed;
    }
}
