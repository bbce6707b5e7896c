namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>A SHA-256 digest.</summary>
internal sealed class DigestAttribute() : TextFormatAttribute(FaultCodes.WrongDigest)
{
    internal static readonly DigestAttribute Instance = new();

    private const int Length = 64;

    internal override string Noun => "a digest";

    internal override string Accepted => "A digest has 64 characters, 0 to 9 and a to f.";

    internal override string Pattern => "^[0-9a-f]{64}$";

    internal override bool Fits(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
