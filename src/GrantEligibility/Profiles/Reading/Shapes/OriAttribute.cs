namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>The identifier that the Federal Bureau of Investigation gives an agency.</summary>
internal sealed class OriAttribute() : TextFormatAttribute(FaultCodes.WrongOri)
{
    internal static readonly OriAttribute Instance = new();

    private const int Length = 9;

    internal override string Noun => "an ORI";

    internal override string Accepted => "An ORI has nine characters, A to Z and 0 to 9, the first two of them letters: GA0250300.";

    internal override string Pattern => "^[A-Z]{2}[A-Z0-9]{7}$";

    internal override bool Fits(string text) =>
        text.Length == Length
        && text.AsSpan(0, 2).IndexOfAnyExceptInRange('A', 'Z') < 0
        && text.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    internal override string AdviceFor(string text) =>
        text.Trim().ToUpperInvariant() is var upper && Fits(upper) ? $"Use {upper} (nearest). {Accepted}" : Accepted;
}
