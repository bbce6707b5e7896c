using System.Globalization;
using System.Text;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Text of a document, made fit to stand in a message: cut where it is long, and with nothing a terminal would obey.</summary>
internal static class Quoted
{
    /// <summary>The longest pointer or path a message shows, in characters.</summary>
    internal const int LongestPath = 300;

    private const int LongestValue = 60;

    /// <summary>The text in single quotes.</summary>
    internal static string Text(string text, int longest = LongestValue) => $"'{Bare(text, longest)}'";

    /// <summary>The text without quotes.</summary>
    internal static string Bare(string text, int longest = LongestValue)
    {
        var end = Math.Min(text.Length, longest);
        if (end < text.Length && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        var shown = new StringBuilder(end);
        foreach (var character in text.AsSpan(0, end))
        {
            if (IsUnprintable(character))
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                shown.Append(character);
            }
        }

        return end < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsUnprintable(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
