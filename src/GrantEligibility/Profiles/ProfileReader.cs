using GrantEligibility.Profiles.Json.Records;
using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Profiles;

/// <summary>
/// Reads agency profiles, strictly: a profile is read whole or not at all, and every fault of it is reported at once with
/// its line, column and JSON pointer, what was found and what is accepted.
/// </summary>
/// <remarks>
/// Thread-safe. A credential from a body that no registry lists is no fault: the decision speaks of it. Bad content never
/// throws.
/// </remarks>
public static class ProfileReader
{
    private static readonly DocumentReader<AgencyProfile> Reader = new("Profile", AgencyProfileJson.Shape);

    /// <summary>Reads a profile from memory.</summary>
    /// <param name="utf8Json">The profile, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The name that faults give the profile.</param>
    /// <param name="limits">How much is read before the profile is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The profile, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadResult<AgencyProfile> Read(ReadOnlyMemory<byte> utf8Json, string file, ReadLimits? limits = null) =>
        Reader.Read(utf8Json, file, limits);

    /// <summary>Reads a profile from a file.</summary>
    /// <param name="path">The path of the file, which faults name it by.</param>
    /// <param name="limits">How much is read before the profile is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <returns>The profile, or its faults; a file that cannot be opened or read is a fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static ReadResult<AgencyProfile> ReadFile(string path, ReadLimits? limits = null) => Reader.ReadFile(path, limits);

    /// <summary>Reads a profile from a stream.</summary>
    /// <param name="stream">The stream, read to its end and left open.</param>
    /// <param name="file">The name that faults give the profile.</param>
    /// <param name="limits">How much is read before the profile is refused; null: <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The profile, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<ReadResult<AgencyProfile>> ReadAsync(
        Stream stream, string file, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        Reader.ReadAsync(stream, file, limits, cancellationToken);
}
