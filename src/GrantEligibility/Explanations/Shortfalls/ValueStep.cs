using GrantEligibility.Explanations.Matching;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>A value that is computed from what is bound, or collected from facts, and meets conditions.</summary>
internal sealed record ValueStep(PatternElement Pattern, int Index, RuleCondition[] Conditions) : RuleStep(Pattern)
{
    /// <summary>Computes the value for a row; null: this kind of collection is not made again for an explanation.</summary>
    internal required Func<object?[], FactPool, object?>? Compute { get; init; }
}
