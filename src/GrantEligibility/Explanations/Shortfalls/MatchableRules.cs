using System.Collections.Concurrent;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>The rules of a regime, made ready to be matched as far as facts allow. Thread-safe; what is asked once is kept.</summary>
internal sealed class MatchableRules
{
    private readonly ConcurrentDictionary<Type, MatchableRule[]> _derivers = new();
    private readonly ConcurrentDictionary<string, WorthNaming> _worth = new();
    private readonly IReadOnlyList<MatchableRule> _rules;
    private readonly ILookup<string?, MatchableRule> _rows;

    internal MatchableRules(IEnumerable<IRuleDefinition> rules)
    {
        _rules = [.. rules.Select(MatchableRule.Of)];
        _rows = _rules.ToLookup(rule => rule.RequirementId);
    }

    /// <summary>The rows of a requirement.</summary>
    internal IEnumerable<MatchableRule> RowsOf(string requirementId) => _rows[requirementId];

    /// <summary>Which rows of a requirement are worth naming.</summary>
    internal WorthNaming WorthOf(string requirementId) => _worth.GetOrAdd(requirementId, id => new WorthNaming(RowsOf(id)));

    /// <summary>The rules that yield facts of a type.</summary>
    internal MatchableRule[] Deriving(Type type) => _derivers.GetOrAdd(
        type, t => [.. _rules.Where(rule => rule.Conclusions.Any(conclusion => t.IsAssignableFrom(conclusion.Type)))]);
}
