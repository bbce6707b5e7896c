using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyNUnit;

/// <summary>Compares what a test made with the snapshot beside the test.</summary>
/// <remarks>
/// The comparison happens in the call, not in the await, so a test that forgets to await still fails. Safe from any thread.
/// </remarks>
public static class Verifier
{
    /// <summary>Compares a text with the snapshot <c>Class.Method.verified.txt</c>.</summary>
    /// <param name="target">The text; null is compared as <c>null</c>, an empty one as <c>emptyString</c>.</param>
    /// <param name="settings">Where the snapshot stands; null: beside the test.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <returns>A completed task.</returns>
    /// <exception cref="VerifyException">The snapshot differs, or there is none; the text is in the file <c>.received.txt</c>.</exception>
    public static Task Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Verify(target, "txt", settings, sourceFile);

    /// <summary>Compares a text with the snapshot <c>Class.Method.verified.extension</c>.</summary>
    /// <param name="target">The text; null is compared as <c>null</c>, an empty one as <c>emptyString</c>.</param>
    /// <param name="extension">The extension of the snapshot, without a dot.</param>
    /// <param name="settings">Where the snapshot stands; null: beside the test.</param>
    /// <param name="sourceFile">The test's source file; the compiler fills it in.</param>
    /// <returns>A completed task.</returns>
    /// <exception cref="VerifyException">The snapshot differs, or there is none; the text is in the <c>.received.</c> file.</exception>
    public static Task Verify(string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(extension);
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceFile);
        settings ??= new VerifySettings();
        var directory = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? string.Empty);
        new Snapshot(Path.Combine(directory, SnapshotName.OfCurrentTest(settings)), extension).Compare(target);
        return Task.CompletedTask;
    }
}
