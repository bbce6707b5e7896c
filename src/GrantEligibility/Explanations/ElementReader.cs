using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>Reads an element of a rule's left-hand side as a sentence, for a reader who does not see one match of it.</summary>
internal static class ElementReader
{
    /// <summary>Reads an element, with the values of the aliases that are bound.</summary>
    internal static (string Text, IReadOnlyList<TrailValue> Values) Read(RuleElement element, IReadOnlyDictionary<string, object?> bound)
    {
        if (element is OrElement or)
        {
            var branches = or.ChildElements.Select(b => Read(b, bound)).ToList();
            return ($"either {string.Join(", or ", branches.Select(b => b.Text))}", [.. branches.SelectMany(b => b.Values)]);
        }

        var (quantifier, patterns) = element switch
        {
            NotElement not => ("there is no ", Patterns(not.Source)),
            ExistsElement exists => ("there is a ", Patterns(exists.Source)),
            ForAllElement forAll => ("each ", [forAll.BasePattern, .. forAll.Patterns]),
            _ => (string.Empty, Patterns(element)),
        };
        var claims = patterns.Select(p => Read(p, bound)).ToList();
        return (quantifier + string.Join(", and ", claims.Select(c => c.Text)), [.. claims.SelectMany(c => c.Values)]);
    }

    /// <summary>The conditions of a pattern but for the tie to the case.</summary>
    internal static IEnumerable<(string Text, IReadOnlyList<TrailValue> Values)> Conditions(
        PatternElement pattern, IReadOnlyDictionary<string, object?> bound) => pattern.Expressions
        .Where(c => !ConditionReader.IsTieToCase(c.Expression))
        .Select(c => ConditionReader.Read(c.Expression, bound, pattern.Declaration.Name));

    /// <summary>The patterns of a group, those of its groups included.</summary>
    internal static IEnumerable<PatternElement> Patterns(RuleElement element) => element switch
    {
        PatternElement pattern => [pattern],
        GroupElement group => group.ChildElements.SelectMany(Patterns),
        _ => [],
    };

    private static (string Text, IReadOnlyList<TrailValue> Values) Read(PatternElement pattern, IReadOnlyDictionary<string, object?> bound)
    {
        var conditions = Conditions(pattern, bound).ToList();
        var subject = Subject(pattern);
        return (
            conditions.Count == 0 ? subject : $"{subject} with: {string.Join("; ", conditions.Select(c => c.Text))}",
            [.. conditions.SelectMany(c => c.Values)]);
    }

    /// <summary>What a pattern ranges over: the facts of a type, or for a query the facts at its source.</summary>
    private static string Subject(PatternElement pattern) => pattern.Source switch
    {
        AggregateElement aggregate => $"all of: {Read(aggregate.Source, new Dictionary<string, object?>()).Text}",
        BindingElement => Words.Of(pattern.Declaration.Name),
        _ => Words.Of(pattern.ValueType),
    };
}
