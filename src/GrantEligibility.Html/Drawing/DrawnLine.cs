namespace GrantEligibility.Html.Drawing;

/// <summary>A line of text in a drawing.</summary>
internal sealed record DrawnLine(string Text, double X, double Y);
