using System.Text;

namespace GrantEligibility.Tool.Printing;

/// <summary>Makes text from outside harmless to a terminal.</summary>
internal static class PrintableText
{
    /// <summary>
    /// The text with each control character but line feed and tab, and each character that turns the direction of
    /// writing, replaced by U+FFFD. Without the escape character, a sequence that would colour or move is only letters.
    /// </summary>
    internal static string Of(string text)
    {
        if (!text.Any(IsHarmful))
        {
            return text;
        }

        var harmless = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            harmless.Append(IsHarmful(character) ? '\uFFFD' : character);
        }

        return harmless.ToString();
    }

    private static bool IsHarmful(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t'))
        || character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
