namespace GrantEligibility.Html.Views;

/// <summary>A value relied on.</summary>
/// <param name="Value">The value and its place.</param>
/// <param name="Citations">The provisions it was read for.</param>
internal sealed record EvidenceView(ValueView Value, string Citations);
