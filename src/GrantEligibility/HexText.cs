namespace GrantEligibility;

/// <summary>Bytes as hexadecimal digits in lower case.</summary>
internal static class HexText
{
    private const string Digits = "0123456789abcdef";

    // Convert.ToHexStringLower would be compiled for the processor while a process starts.
    internal static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
        {
            text[2 * i] = Digits[bytes[i] >> 4];
            text[(2 * i) + 1] = Digits[bytes[i] & 0xF];
        }

        return new string(text);
    }
}
