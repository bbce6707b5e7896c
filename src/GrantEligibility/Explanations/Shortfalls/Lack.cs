namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>What one step of a rule lacks on a row. Immutable; drawn in words only where it is shown.</summary>
/// <param name="Step">The step.</param>
/// <param name="Condition">The condition that does not hold; null where no fact came near.</param>
/// <param name="Row">The row as it was at the step.</param>
/// <param name="Because">The rules that would have derived what is lacking, the nearest first.</param>
internal sealed record Lack(RuleStep Step, RuleCondition? Condition, object?[] Row, IReadOnlyList<PartialMatch> Because);
