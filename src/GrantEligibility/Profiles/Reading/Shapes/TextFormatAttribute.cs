namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>Says that a text has a format narrower than any text.</summary>
/// <param name="code">The code of the fault, one of <see cref="FaultCodes"/>.</param>
[AttributeUsage(AttributeTargets.Property)]
internal abstract class TextFormatAttribute(string code) : Attribute
{
    /// <summary>The code of the fault.</summary>
    internal string Code { get; } = code;

    /// <summary>What such a text is called, with its article.</summary>
    internal abstract string Noun { get; }

    /// <summary>How such a text is written, as an instruction.</summary>
    internal abstract string Accepted { get; }

    /// <summary>The format as a regular expression that the JSON schema states; null where it lists <see cref="Words"/>.</summary>
    internal virtual string? Pattern => null;

    /// <summary>All texts of the format; null where there are too many to list.</summary>
    internal virtual IReadOnlyList<string>? Words => null;

    /// <summary>Whether a text has the format.</summary>
    internal abstract bool Fits(string text);

    /// <summary>What to write instead of a text that does not have the format.</summary>
    internal virtual string AdviceFor(string text) => Accepted;
}
