using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Replay;

/// <summary>How the replay of one record came out, without the decisions themselves. Immutable and shareable between threads.</summary>
/// <param name="File">What the record is called, such as its file.</param>
/// <param name="Id">The record's identifier.</param>
/// <param name="Differences">What differs; empty where nothing does.</param>
public sealed record ReplayedRecord(string File, [property: Digest] string Id, IReadOnlyList<ReplayDifference> Differences)
{
    /// <summary>Whether the question could be asked again. Where it could not, nothing is known of what would be decided now.</summary>
    public bool WasAsked => Differences.All(static difference => difference.Kind != ReplayDifferenceKind.NotAsked);

    /// <summary>Whether the record fits its identifier and the decision made now is the recorded one, to the byte.</summary>
    public bool IsIdentical => Differences.Count == 0;

    /// <summary>What a report keeps of a replay.</summary>
    /// <param name="result">The replay.</param>
    /// <param name="file">What the record is called.</param>
    /// <returns>Its differences, and which record they are of.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReplayedRecord Of(ReplayResult result, string file)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(file);
        return new ReplayedRecord(file, result.Record.Id, result.Differences);
    }
}
