namespace GrantEligibility.Html.Drawing;

/// <summary>A graph with everything placed.</summary>
/// <param name="Width">The width of the drawing.</param>
/// <param name="Height">Its height.</param>
/// <param name="Nodes">The boxes.</param>
/// <param name="Edges">The edges, as path data of SVG.</param>
internal sealed record DrawnGraph(double Width, double Height, IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<string> Edges);
