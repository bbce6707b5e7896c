using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Verification;

/// <summary>
/// Reads case files, strictly: a case file is read whole or not at all, and every fault of it is reported at once with
/// its line, column and JSON pointer, what was found and what is accepted.
/// </summary>
/// <remarks>Thread-safe. Bad content never throws.</remarks>
public static class CaseFileReader
{
    private static readonly DocumentReader<CaseFile> Reader = new("Case file", CaseFileJson.Shape);

    /// <summary>Reads a case file from memory.</summary>
    /// <param name="utf8Json">The case file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The name that faults give the case file.</param>
    /// <param name="limits">How much is read before the case file is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The case file, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadResult<CaseFile> Read(ReadOnlyMemory<byte> utf8Json, string file, ReadLimits? limits = null) =>
        Reader.Read(utf8Json, file, limits);

    /// <summary>Reads a case file from a file.</summary>
    /// <param name="path">The path of the file, which faults name it by.</param>
    /// <param name="limits">How much is read before the case file is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The case file, or its faults; a file that cannot be opened or read is a fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static ReadResult<CaseFile> ReadFile(string path, ReadLimits? limits = null) => Reader.ReadFile(path, limits);

    /// <summary>Reads a case file from a stream.</summary>
    /// <param name="stream">The stream, read to its end and left open.</param>
    /// <param name="file">The name that faults give the case file.</param>
    /// <param name="limits">How much is read before the case file is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The case file, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReadResult<CaseFile>> ReadAsync(
        Stream stream, string file, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(stream, file, limits, cancellationToken);
}
