using GrantEligibility.Decisions;

namespace GrantEligibility.Records.Replay;

/// <summary>How the replay of a record came out. Immutable and shareable between threads.</summary>
public sealed record ReplayResult
{
    internal ReplayResult(DecisionRecord record, EligibilityDecision? decision, IReadOnlyList<ReplayDifference> differences) =>
        (Record, Decision, Differences) = (record, decision, differences);

    /// <summary>The record.</summary>
    public DecisionRecord Record { get; }

    /// <summary>What was decided now; null where the question could not be asked.</summary>
    public EligibilityDecision? Decision { get; }

    /// <summary>What differs; empty where nothing does.</summary>
    public IReadOnlyList<ReplayDifference> Differences { get; }

    /// <summary>Whether the question could be asked again. Where it could not, nothing is known of what would be decided now.</summary>
    public bool WasAsked => Decision is not null;

    /// <summary>Whether the record fits its identifier and the decision made now is the recorded one, to the byte.</summary>
    public bool IsIdentical => Differences.Count == 0;
}
