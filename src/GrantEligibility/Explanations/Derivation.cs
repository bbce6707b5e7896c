using GrantEligibility.Regimes;
using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// How a session came to know something: what it is, the rule that concluded it, and what that rested on. Copied out of
/// the session, of which it holds nothing: a decision keeps it, and the session may go on to other questions.
/// </summary>
/// <remarks>Immutable and shareable between threads. What several conclusions rest on is derived once and shared by them.</remarks>
internal sealed class Derivation
{
    internal Derivation(object? value, IRuleDefinition? rule, Premise[] premises)
    {
        Value = value;
        Rule = rule;
        Premises = premises;
        foreach (var premise in premises)
        {
            if (premise.Value is Choice choice)
            {
                Choices = Choices.With(choice);
            }

            if (premise.Derivation is { } behind)
            {
                Choices = Choices.With(behind.Choices);
            }
        }
    }

    /// <summary>The fact; for what was collected from other facts, the collection.</summary>
    internal object? Value { get; }

    /// <summary>The rule that concluded it; null where none did: it was collected, or is an error.</summary>
    internal IRuleDefinition? Rule { get; }

    /// <summary>What it rests on: the facts that matched the patterns of the rule, or those collected.</summary>
    internal IReadOnlyList<Premise> Premises { get; }

    /// <summary>The interpretive choices it leans on, by itself or through what it rests on.</summary>
    internal ChoiceSet Choices { get; }
}
