namespace GrantEligibility.Html.Views;

/// <summary>A step of a derivation, or a rule or condition that did not hold, and what stands below it.</summary>
/// <param name="Text">The step in words.</param>
/// <param name="Note">What is said behind it; empty: nothing.</param>
/// <param name="Values">The values it read.</param>
/// <param name="Steps">What it rests on.</param>
internal sealed record StepView(string Text, string Note, IReadOnlyList<ValueView> Values, IReadOnlyList<StepView> Steps);
