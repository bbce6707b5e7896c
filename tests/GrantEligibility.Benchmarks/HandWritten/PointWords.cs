using GrantEligibility.Profiles;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>Lists as they stand in a sentence.</summary>
internal static class PointWords
{
    /// <summary>The points by their words in a profile.</summary>
    internal static string Of(IReadOnlyList<MandatoryPoint>? points) =>
        Of(points?.Select(p => p == MandatoryPoint.AdherenceToLaw ? "adherence-to-law" : "chokeholds").ToList());

    /// <summary>The words with commas; "none" for an empty list, "unknown" for none.</summary>
    internal static string Of(IReadOnlyList<string>? words) => words switch
    {
        null => "unknown",
        [] => "none",
        _ => string.Join(", ", words),
    };
}
