namespace GrantEligibility.Explanations;

/// <summary>Names of rules as they are printed.</summary>
internal static class RuleNames
{
    /// <summary>The requirement's class and the row: <c>ChokeholdsProhibited.Prohibited</c>; for a rule of no requirement its own name.</summary>
    internal static string Short(string ruleName) => ruleName[(ruleName.LastIndexOf('.') + 1)..].Replace('+', '.');
}
