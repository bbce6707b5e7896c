namespace GrantEligibility.Html.Views;

/// <summary>A value with its place.</summary>
/// <param name="Text">The value with its name.</param>
/// <param name="Where">The place in words.</param>
/// <param name="Anchor">The anchor of the place on the page; empty where the document is not shown.</param>
internal sealed record ValueView(string Text, string Where, string Anchor);
