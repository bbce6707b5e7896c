namespace GrantEligibility.Benchmarks.Compare;

/// <summary>What one contestant took.</summary>
/// <param name="Name">How the row is named.</param>
/// <param name="Microseconds">Microseconds per agency, the median over the rounds.</param>
/// <param name="AllocatedBytes">Bytes allocated per agency, the median over the rounds.</param>
/// <param name="RetainedBytes">Bytes per agency that an answer holds while it is kept.</param>
internal sealed record Result(string Name, double Microseconds, double AllocatedBytes, double RetainedBytes)
{
    /// <summary>Bytes allocated per agency that are no part of the answer.</summary>
    internal double OverheadBytes => Math.Max(0, AllocatedBytes - RetainedBytes);
}
