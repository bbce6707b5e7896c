namespace GrantEligibility.Html.Drawing;

/// <summary>A box of a drawn graph.</summary>
/// <param name="Class">What the step is, as a class of the style.</param>
/// <param name="Text">The whole text.</param>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Lines">The text as it fits the box, with where each line stands.</param>
internal sealed record DrawnNode(string Class, string Text, double X, double Y, double Width, double Height, IReadOnlyList<DrawnLine> Lines);
