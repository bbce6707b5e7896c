namespace GrantEligibility.Records.Replay;

/// <summary>How many replays came out how. Immutable and shareable between threads.</summary>
/// <param name="Identical">How many records were answered as before.</param>
/// <param name="Different">How many were not.</param>
/// <param name="NotAsked">How many could not be asked again, as where the profile was not kept or an option is not known here.</param>
/// <param name="Unreadable">How many could not be read or found.</param>
public sealed record ReplaySummary(int Identical, int Different, int NotAsked, int Unreadable);
