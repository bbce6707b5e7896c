namespace GrantEligibility.Html.Views;

/// <summary>A line of JSON.</summary>
/// <param name="Indent">The spaces before it.</param>
/// <param name="Text">The line.</param>
/// <param name="Anchor">Its anchor; empty for a line that only closes.</param>
/// <param name="IsCited">Whether the decision relied on what stands there.</param>
/// <param name="IsAbsent">Whether the document does not state it, so that the line is ours.</param>
internal sealed record LineView(string Indent, string Text, string Anchor, bool IsCited, bool IsAbsent);
