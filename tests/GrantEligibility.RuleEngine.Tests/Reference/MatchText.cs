using System.Collections;
using System.Globalization;
using NRules.RuleModel;

namespace GrantEligibility.RuleEngine.Tests.Reference;

/// <summary>A match as text, by which those of the engine and those of the reference are compared.</summary>
internal static class MatchText
{
    /// <summary>The name of a collection whose order counts begins so.</summary>
    public const string Sorted = "sorted";

    public static string Of(IEnumerable<(Declaration Declaration, object? Value)> bindings) =>
        string.Join(' ', bindings.Select(b => $"{b.Declaration.Name}={Of(b.Value, b.Declaration.Name.StartsWith(Sorted, StringComparison.Ordinal))}"));

    public static string Of(IEnumerable<IFact> facts) => Of(facts.Cast<IFactMatch>().Select(f => (f.Declaration, f.Value)));

    private static string Of(object? value, bool inOrder)
    {
        if (value is not IEnumerable items)
        {
            return Convert.ToString(value, CultureInfo.InvariantCulture)!;
        }

        var texts = items.Cast<object?>().Select(item => Of(item, inOrder: false));
        var text = $"[{string.Join(',', inOrder ? texts : texts.Order(StringComparer.Ordinal))}]";
        return value switch
        {
            IGrouping<int, Item> group => $"{group.Key}{text}",
            IGrouping<int, int> group => $"{group.Key}{text}",
            _ => text,
        };
    }
}
