namespace GrantEligibility.Html.Drawing;

/// <summary>A timeline with everything placed.</summary>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Spans">The spans, from left to right.</param>
/// <param name="Marks">The dates at the borders.</param>
/// <param name="AsOf">The day asked about.</param>
internal sealed record DrawnTimeline(double Width, IReadOnlyList<DrawnSpan> Spans, IReadOnlyList<DrawnLine> Marks, DrawnLine AsOf);
