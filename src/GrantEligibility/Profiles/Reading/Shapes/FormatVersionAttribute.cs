namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>The version of a format, of which this library reads one.</summary>
/// <param name="version">The version read.</param>
internal sealed class FormatVersionAttribute(string version) : TextFormatAttribute(FaultCodes.UnknownVersion)
{
    internal override string Noun => "a version of the format that is read here";

    internal override string Accepted => $"Use \"{version}\", the version that this library reads.";

    internal override IReadOnlyList<string> Words => [version];

    internal override bool Fits(string text) => text == version;
}
