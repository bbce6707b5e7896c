namespace GrantEligibility.Benchmarks.Compare;

/// <summary>What one contestant took, the median over the rounds.</summary>
/// <param name="Name">How the row is named.</param>
/// <param name="Microseconds">Microseconds per agency.</param>
/// <param name="Bytes">Bytes allocated per agency.</param>
internal sealed record Result(string Name, double Microseconds, double Bytes);
