using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records.Replay;

/// <summary>How the replays of several records came out, as <c>replay --format json</c> writes it. Immutable and shareable between threads.</summary>
public sealed record ReplayReport
{
    /// <summary>The version of the format that this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The records, in the order in which they were replayed.</summary>
    public required IReadOnlyList<ReplayedRecord> Records { get; init; }

    /// <summary>The names of what could not be read or found as a record.</summary>
    public required IReadOnlyList<string> Unreadable { get; init; }

    /// <summary>The counts.</summary>
    public required ReplaySummary Summary { get; init; }

    /// <summary>A report, with its counts.</summary>
    /// <param name="records">The records, in the order in which they were replayed.</param>
    /// <param name="unreadable">The names of what could not be read or found as a record.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReplayReport Of(IReadOnlyList<ReplayedRecord> records, IReadOnlyList<string> unreadable)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(unreadable);
        var identical = records.Count(static record => record.IsIdentical);
        var notAsked = records.Count(static record => !record.WasAsked);
        return new ReplayReport
        {
            Records = records,
            Unreadable = unreadable,
            Summary = new ReplaySummary(identical, records.Count - identical - notAsked, notAsked, unreadable.Count),
        };
    }
}
