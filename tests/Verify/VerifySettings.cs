namespace VerifyTests;

/// <summary>Where a snapshot stands and what tells it from the others of its method.</summary>
/// <remarks>Mutable, for one call at a time.</remarks>
public sealed class VerifySettings
{
    internal string? Directory { get; private set; }

    internal string? TextForParameters { get; private set; }

    /// <summary>Puts the snapshot into a folder other than the test's own.</summary>
    /// <param name="directory">The folder; a relative path starts at the folder of the test's source file.</param>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory = directory;
    }

    /// <summary>Names the snapshot <c>Class.Method_text</c> instead of listing every parameter with its value.</summary>
    /// <param name="parametersText">The text.</param>
    public void UseTextForParameters(string parametersText)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(parametersText);
        TextForParameters = parametersText;
    }
}
