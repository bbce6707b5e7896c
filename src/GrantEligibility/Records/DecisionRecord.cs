using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;
using GrantEligibility.Records.Masking;

namespace GrantEligibility.Records;

/// <summary>
/// A decision for the file: what was asked, of what, under which rules, what was answered and why, and when that was
/// recorded. <see cref="Replay.RecordReplay"/> asks again and compares.
/// </summary>
/// <remarks>
/// Immutable and shareable between threads. <see cref="DecisionRecorder"/> makes records, <see cref="DecisionRecordJson"/>
/// writes and <see cref="DecisionRecordReader"/> reads them. The identifier shows a change by accident or by hand; it is no
/// signature, as whoever changes a record on purpose can make a new identifier.
/// </remarks>
public sealed record DecisionRecord
{
    /// <summary>The version of the record format that this library reads and writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the record format.</summary>
    [FormatVersion(CurrentSchemaVersion)]
    public required string SchemaVersion { get; init; }

    /// <summary>The identifier: SHA-256 of the canonical JSON (RFC 8785) of the record without this member, as lower-case hexadecimal.</summary>
    [Digest]
    public required string Id { get; init; }

    /// <summary>When it was recorded, in UTC, to the second. It decides nothing.</summary>
    public required DateTimeOffset RecordedAt
    {
        get;
        init => field = new DateTimeOffset(value.UtcTicks - (value.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
    }

    /// <summary>What was asked.</summary>
    public required RecordedQuestion Question { get; init; }

    /// <summary>The regime's documents of dated values. Its rules are in <see cref="DecisionDigests.Regime"/>, together with these.</summary>
    public required IReadOnlyList<ParameterDigest> Parameters { get; init; }

    /// <summary>The engine's own answer, whatever officials say of it.</summary>
    public required EligibilityDecision Decision { get; init; }

    /// <summary>What an official says about an earlier record of the same decision; null: this is the decision's first record.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>Whether the identifier fits the content.</summary>
    /// <returns>False: the record was changed after it was made.</returns>
    public bool IsIntact() => Id == DecisionRecordJson.IdOf(this);

    /// <summary>The record without what identifies the agency, for sharing.</summary>
    /// <returns>What may be shared; <see cref="MaskedRecord"/> says what that is.</returns>
    public MaskedRecord Masked() => Mask.Of(this);

    /// <summary>The same with the identifier that fits its content.</summary>
    internal DecisionRecord WithId() => this with { Id = DecisionRecordJson.IdOf(this) };
}
