namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>What one step of a rule lacks on a row. Immutable; drawn in words only where it is shown.</summary>
/// <param name="Step">The step.</param>
/// <param name="Condition">The condition that does not hold; null where no fact came near.</param>
/// <param name="Row">The row as it was at the step.</param>
/// <param name="Before">The lack before it, of an earlier condition or step; null: it is the first.</param>
internal sealed record Lack(RuleStep Step, RuleCondition? Condition, object?[] Row, Lack? Before)
{
    /// <summary>Where a rule would have derived what is lacking: all that would have, and which of them it is.</summary>
    internal (DerivableFacts Facts, int Index)? Because { get; init; }
}
