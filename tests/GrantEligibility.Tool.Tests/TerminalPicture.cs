using System.Globalization;
using System.Text;

namespace GrantEligibility.Tool;

/// <summary>Draws lines of text as an SVG picture of a terminal.</summary>
internal static class TerminalPicture
{
    private const int LineHeight = 18;
    private const int Margin = 16;
    private const double CharacterWidth = 7.8;

    internal static string Of(string prompt, IReadOnlyList<string> lines)
    {
        var width = (int)Math.Ceiling(lines.Append(prompt).Max(line => line.Length) * CharacterWidth) + (2 * Margin);
        var height = ((lines.Count + 2) * LineHeight) + (2 * Margin);
        var picture = new StringBuilder();
        picture.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13">
            <rect width="100%" height="100%" rx="8" fill="#1c2128"/>

            """);
        Append(picture, 0, prompt, "#8b949e");
        for (var i = 0; i < lines.Count; i++)
        {
            // The first line is the outcome.
            Append(picture, i + 2, lines[i], i == 0 ? "#d29922" : "#e6edf3");
        }

        return picture.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder picture, int row, string line, string colour)
    {
        var text = line.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        picture.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{Margin}\" y=\"{Margin + ((row + 1) * LineHeight)}\" fill=\"{colour}\" xml:space=\"preserve\">{text}</text>\n");
    }
}
