using System.Runtime.CompilerServices;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Matching;

/// <summary>
/// The conditions of a pattern, ready to be tested on a match. Made ready once and kept as long as the rule. Immutable and
/// shareable between threads.
/// </summary>
internal sealed class PatternTest
{
    private static readonly ConditionalWeakTable<PatternElement, PatternTest> Known = [];

    private readonly (string[] Aliases, RowFunction<bool> Holds)[] _conditions;

    private PatternTest(PatternElement pattern) => _conditions = [.. pattern.Expressions.Select(static condition =>
    {
        string[] aliases = [.. condition.Expression.Parameters.Select(static parameter => parameter.Name!)];
        var indexes = aliases.Index().ToDictionary(static alias => alias.Item, static alias => alias.Index, StringComparer.Ordinal);
        return (aliases, RowFunction<bool>.Of(condition.Expression.Body, condition.Expression.Parameters, indexes));
    })];

    internal static PatternTest Of(PatternElement pattern) => Known.GetValue(pattern, static p => new PatternTest(p));

    /// <summary>Whether every condition holds; none does that reads what the match does not bind, or what is unknown.</summary>
    internal bool HoldsOn(Premise[] match)
    {
        foreach (var (aliases, condition) in _conditions)
        {
            var row = new object?[aliases.Length];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = Premise.TryFind(match, aliases[i], out var premise) ? premise.Value : null;
            }

            if (!condition.TryInvoke(row, out var holds) || !holds)
            {
                return false;
            }
        }

        return true;
    }
}
