using System.Collections.Concurrent;

namespace GrantEligibility.Explanations;

/// <summary>Names of rules as they are printed.</summary>
internal static class RuleNames
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The requirement's class and the row: <c>ChokeholdsProhibited.Prohibited</c>; for a rule of no requirement its own name.</summary>
    internal static string Short(string ruleName) =>
        Known.GetOrAdd(ruleName, static name => name[(name.LastIndexOf('.') + 1)..].Replace('+', '.'));
}
