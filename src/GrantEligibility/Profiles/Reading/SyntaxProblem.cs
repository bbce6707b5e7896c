using System.Text;
using System.Text.Json;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Says in plain words why a text is not JSON.</summary>
internal static class SyntaxProblem
{
    /// <summary>The problem behind the parser's exception.</summary>
    internal static TextProblem Of(JsonException exception, ReadOnlySpan<byte> text)
    {
        var offset = Math.Min(OffsetOf(exception, text), text.Length);
        var (found, accepted) = Describe(text, offset);
        return new TextProblem(FaultCodes.NotJson, offset, found, accepted);
    }

    /// <summary>The problem where something follows a document that is complete.</summary>
    internal static TextProblem AfterTheDocument(JsonException exception, ReadOnlySpan<byte> text)
    {
        var offset = Math.Min(OffsetOf(exception, text), text.Length);
        return new TextProblem(
            FaultCodes.NotJson, offset, $"After the end of the document comes {CharacterAt(text, offset)}.", "Put one document in a file, and nothing after it.");
    }

    /// <summary>The character at a place, in quotes; a line break or the like by its name.</summary>
    internal static string CharacterAt(ReadOnlySpan<byte> text, int offset)
    {
        if (offset >= text.Length)
        {
            return "the end of the text";
        }

        Rune.DecodeFromUtf8(text[offset..], out var rune, out _);
        return rune.Value switch
        {
            '\n' or '\r' => "a line break",
            '\t' => "a tab",
            '\'' => "a single quote",
            _ => Quoted.Text(rune.ToString()),
        };
    }

    private static int OffsetOf(JsonException exception, ReadOnlySpan<byte> text)
    {
        var offset = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += text[offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (int)(exception.BytePositionInLine ?? 0);
    }

    private static (string Found, string Accepted) Describe(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..offset].TrimEnd(" \t\r\n"u8);
        var last = before.IsEmpty ? default : before[^1];
        var character = CharacterAt(text, offset);
        return (offset < text.Length ? text[offset] : default) switch
        {
            (byte)'}' or (byte)']' when last == ',' => ($"A comma stands before {character}.", "Remove the comma."),
            (byte)'/' or (byte)'#' => ($"{Sentence(character)} cannot stand here.", "JSON has no comments: remove it."),
            (byte)'\'' => ($"{Sentence(character)} cannot stand here.", "Write texts and names in double quotes."),
            (byte)'"' or (byte)'{' or (byte)'[' when last is not ((byte)',' or (byte)':' or (byte)'{' or (byte)'[') =>
                ($"{Sentence(character)} follows without a comma.", "Put a comma between one member or item and the next."),
            < 0x20 when offset < text.Length =>
                ($"{Sentence(character)} stands where JSON does not allow it.", "Close the text with a double quote before it, or write it as an escape such as \\n."),
            _ => ($"{Sentence(character)} cannot stand here.", "Write JSON: names and texts in double quotes, numbers, true, false, null, objects and lists."),
        };
    }

    private static string Sentence(string character) => char.ToUpperInvariant(character[0]) + character[1..];
}
