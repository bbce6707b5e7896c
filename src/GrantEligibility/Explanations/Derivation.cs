using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// How a session came to know something: what it is, the rule that concluded it, and what that rested on. Copied out of
/// the session, of which it holds nothing: a decision keeps it, and the session may go on to other questions.
/// </summary>
/// <remarks>Immutable and shareable between threads. What several conclusions rest on is derived once and shared by them.</remarks>
internal sealed class Derivation(object? value, IRuleDefinition? rule, IReadOnlyList<Premise> premises)
{
    /// <summary>The fact; for what was collected from other facts, the collection.</summary>
    internal object? Value { get; } = value;

    /// <summary>The rule that concluded it; null where none did: it was collected.</summary>
    internal IRuleDefinition? Rule { get; } = rule;

    /// <summary>What it rests on: the facts that matched the patterns of the rule, or those collected.</summary>
    internal IReadOnlyList<Premise> Premises { get; } = premises;

    /// <summary>The premises of some derivations and of all that they lead back to.</summary>
    internal static IEnumerable<Premise> PremisesBehind(IEnumerable<Derivation> derivations)
    {
        var seen = new HashSet<Derivation>();
        var waiting = new Stack<Derivation>(derivations);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            foreach (var premise in next.Premises)
            {
                yield return premise;
                if (premise.Derivation is { } behind)
                {
                    waiting.Push(behind);
                }
            }
        }
    }
}
