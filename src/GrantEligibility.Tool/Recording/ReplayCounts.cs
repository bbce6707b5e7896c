namespace GrantEligibility.Tool.Recording;

/// <summary>How replays came out.</summary>
/// <param name="Identical">How many records were answered as before.</param>
/// <param name="Different">How many were not, or could not be asked again.</param>
/// <param name="Unreadable">How many could not be read or found.</param>
internal sealed record ReplayCounts(int Identical, int Different, int Unreadable);
