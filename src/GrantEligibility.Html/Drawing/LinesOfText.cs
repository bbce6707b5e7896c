namespace GrantEligibility.Html.Drawing;

/// <summary>Breaks a text into lines for a drawing, which does not break them itself.</summary>
internal static class LinesOfText
{
    /// <summary>The lines, of whole words where they fit; the last ends with an ellipsis where something was left out.</summary>
    internal static IReadOnlyList<string> Of(string text, int length, int most)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Chunk(length).Select(part => new string(part))))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        lines.Add(line);
        if (lines.Count <= most)
        {
            return lines;
        }

        var last = lines[most - 1];
        return [.. lines.Take(most - 1), $"{(last.Length < length ? last : last[..(length - 1)])}…"];
    }
}
