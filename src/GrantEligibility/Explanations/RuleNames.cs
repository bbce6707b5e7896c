using System.Runtime.CompilerServices;

namespace GrantEligibility.Explanations;

/// <summary>Names of rules as they are printed.</summary>
internal static class RuleNames
{
    // By the name's own object, which a rule has one of: that is found faster than its text.
    private static readonly ConditionalWeakTable<string, string> Known = [];

    /// <summary>The requirement's class and the row: <c>ChokeholdsProhibited.Prohibited</c>; for a rule of no requirement its own name.</summary>
    internal static string Short(string ruleName) =>
        Known.GetValue(ruleName, static name => name[(name.LastIndexOf('.') + 1)..].Replace('+', '.'));
}
