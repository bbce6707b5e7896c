using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Whether bytes are a text in UTF-8.</summary>
internal static class TextEncoding
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The bytes without the mark that some editors put in front of UTF-8.</summary>
    internal static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    /// <summary>
    /// The encoding's name where the bytes are in UTF-16 or UTF-32, by their mark or by the zeros beside a first character
    /// that JSON can begin with; null where they are in neither.
    /// </summary>
    internal static string? ForeignNameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The first place where the text is not UTF-8; null where all of it is.</summary>
    internal static TextProblem? ProblemIn(ReadOnlySpan<byte> text)
    {
        if (Utf8.IsValid(text))
        {
            return null;
        }

        var offset = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(text[offset..], out _, out var length)) == OperationStatus.Done)
        {
            offset += length;
        }

        return status == OperationStatus.NeedMoreData
            ? new TextProblem(FaultCodes.Truncated, offset, "The text ends here, in the middle of a character.", "Supply the whole file.")
            : new TextProblem(
                FaultCodes.BrokenCharacter,
                offset,
                string.Create(CultureInfo.InvariantCulture, $"The byte 0x{text[offset]:X2} is no character in UTF-8."),
                "Save the file as UTF-8.");
    }
}
