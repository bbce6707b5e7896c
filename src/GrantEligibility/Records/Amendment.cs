using GrantEligibility.Decisions;
using GrantEligibility.Profiles.Reading.Shapes;

namespace GrantEligibility.Records;

/// <summary>
/// What an official says about an earlier record: an override or a correction. It stands beside the engine's decision and
/// never alters it. Immutable and shareable between threads.
/// </summary>
public sealed record Amendment
{
    /// <summary>The identifier of the record that is amended. A later amendment names the record of the one before it.</summary>
    [Digest]
    public required string RecordId { get; init; }

    /// <summary>Whether another outcome is taken, or something is said to be wrong.</summary>
    public required AmendmentKind Kind { get; init; }

    /// <summary>Who amends: a name or an office.</summary>
    public required string By { get; init; }

    /// <summary>On what authority: the provision or the delegation.</summary>
    public required string Authority { get; init; }

    /// <summary>The reason, in one of the fixed words.</summary>
    public required AmendmentReason Reason { get; init; }

    /// <summary>The reason in the official's own words.</summary>
    public required string Text { get; init; }

    /// <summary>The outcome that the official takes in place of the engine's; null: the engine's is left to stand.</summary>
    public Outcome? Outcome { get; init; }
}
