using NRules.RuleModel;

namespace GrantEligibility.Explanations;

/// <summary>
/// How a session came to know something: what it is, the rule that concluded it, and what that rested on. Copied out of
/// the session, of which it holds nothing: the session may go on to other questions.
/// </summary>
/// <remarks>Immutable and shareable between threads. What several conclusions rest on is derived once and shared by them.</remarks>
internal sealed class Derivation(int number, object? value, IRuleDefinition? rule, Premise[] premises)
{
    /// <summary>The derivation of what no rule concluded: it was collected, or is an error.</summary>
    internal Derivation(object? value, Premise[] premises)
        : this(-1, value, null, premises)
    {
    }

    /// <summary>Which of the conclusions of its session it is of, from 0; negative where no rule concluded it.</summary>
    internal int Number => number;

    /// <summary>The fact; for what was collected from other facts, the collection.</summary>
    internal object? Value => value;

    /// <summary>The rule that concluded it; null where none did: it was collected, or is an error.</summary>
    internal IRuleDefinition? Rule => rule;

    /// <summary>The rule, made ready to be told of.</summary>
    internal RuleText Text => field ??= RuleText.Of(rule!);

    /// <summary>What the rule asks only to be there; empty where none concluded it.</summary>
    internal ExistsElement[] Quantified => rule is null ? [] : Text.Quantified;

    /// <summary>What it rests on: the facts that matched the patterns of the rule, or those collected.</summary>
    internal Premise[] Premises => premises;
}
