using GrantEligibility.Profiles.Reading;
using GrantEligibility.Records.Reading;

namespace GrantEligibility.Records;

/// <summary>
/// Reads decision records, strictly: a record is read whole or not at all, and every fault of it is reported at once with
/// its line, column and JSON pointer, what was found and what is accepted.
/// </summary>
/// <remarks>Thread-safe. Bad content never throws. Whether a record fits its identifier is <see cref="DecisionRecord.IsIntact"/>.</remarks>
public static class DecisionRecordReader
{
    // A derivation may be deep: each step is an object in a list.
    private static readonly ReadLimits Limits = new() { MaxDepth = 256 };

    private const string MissingFromMasked = "/question";

    // What no whole record has, and what it cannot be without.
    private static readonly string[] MaskedMembers = ["/recordedOn", "/regimeDigest", MissingFromMasked];

    private static readonly DocumentReader<DecisionRecord> Reader = new("Decision record", DecisionRecordShape.Shape);

    /// <summary>Reads a record from memory.</summary>
    /// <param name="utf8Json">The record, in UTF-8, with or without a byte order mark.</param>
    /// <param name="file">The name that faults give the record.</param>
    /// <param name="limits">How much is read before the record is refused; null: as <see cref="ReadLimits.Default"/>, but 256 deep.</param>
    /// <returns>The record, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    public static ReadResult<DecisionRecord> Read(ReadOnlyMemory<byte> utf8Json, string file, ReadLimits? limits = null) =>
        Told(Reader.Read(utf8Json, file, limits ?? Limits));

    /// <summary>Reads a record from a file.</summary>
    /// <param name="path">The path of the file, which faults name it by.</param>
    /// <param name="limits">How much is read before the record is refused; null: as <see cref="ReadLimits.Default"/>, but 256 deep.</param>
    /// <returns>The record, or its faults; a file that cannot be opened or read is a fault.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static ReadResult<DecisionRecord> ReadFile(string path, ReadLimits? limits = null) => Told(Reader.ReadFile(path, limits ?? Limits));

    /// <summary>Reads a record from a stream.</summary>
    /// <param name="stream">The stream, read to its end and left open.</param>
    /// <param name="file">The name that faults give the record.</param>
    /// <param name="limits">How much is read before the record is refused; null: as <see cref="ReadLimits.Default"/>, but 256 deep.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The record, or its faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="file"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<ReadResult<DecisionRecord>> ReadAsync(
        Stream stream, string file, ReadLimits? limits = null, CancellationToken cancellationToken = default) =>
        Told(await Reader.ReadAsync(stream, file, limits ?? Limits, cancellationToken).ConfigureAwait(false));

    // Of a masked record it would say nothing to list every member that a whole one has and it has not.
    private static ReadResult<DecisionRecord> Told(ReadResult<DecisionRecord> result) => MaskedMembers.All(member => result.Faults.Any(fault => fault.Pointer == member))
        ? new ReadResult<DecisionRecord>([result.Faults.First(fault => fault.Pointer == MissingFromMasked) with
        {
            Found = "This is a masked record: it leaves out what was asked.",
            Accepted = "Give the record that it was made from.",
        }])
        : result;
}
