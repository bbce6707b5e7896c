using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A generated rule as text, for the message of a failure.</summary>
internal static class RuleText
{
    public static string Of(IRuleDefinition rule) => $"{rule.Name}: {Of(rule.LeftHandSide)}";

    private static string Of(RuleElement? element) => element switch
    {
        null => "",
        PatternElement pattern => $"{pattern.Declaration}({string.Join(", ", pattern.Expressions.Select(e => e.Expression.Body))}){(pattern.Source is null ? "" : " from " + Of(pattern.Source))}",
        BindingElement binding => binding.Expression.Body.ToString(),
        AggregateElement aggregate => $"{aggregate.Name}({string.Join(", ", aggregate.Expressions.Select(e => $"{e.Name} {e.Expression.Body}"))}) of {Of(aggregate.Source)}",
        GroupElement group => $"{group.ElementType}[{string.Join("; ", group.ChildElements.Select(Of))}]",
        NotElement not => $"Not[{Of(not.Source)}]",
        ExistsElement exists => $"Exists[{Of(exists.Source)}]",
        ForAllElement all => $"All[{Of(all.BasePattern)} : {string.Join("; ", all.Patterns.Select(Of))}]",
        _ => element.ToString()!,
    };
}
