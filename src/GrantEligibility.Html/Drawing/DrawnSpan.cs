namespace GrantEligibility.Html.Drawing;

/// <summary>Days of a drawn timeline with one answer.</summary>
/// <param name="Class">The outcome as a class of the style; <c>other</c> where it is not known.</param>
/// <param name="Label">The outcome in words.</param>
/// <param name="Days">The days in words.</param>
/// <param name="Changes">What changes on the first day, as sentences.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="ShowsLabel">Whether the label fits the span.</param>
/// <param name="HoldsAsOf">Whether the day asked about is among the days.</param>
internal sealed record DrawnSpan(string Class, string Label, string Days, IReadOnlyList<string> Changes, double X, double Width, bool ShowsLabel, bool HoldsAsOf);
