namespace GrantEligibility.Benchmarks.Scale;

/// <summary>Somebody who applies for grants.</summary>
/// <param name="id">The number that applications name.</param>
public sealed class Recipient(int id)
{
    public int Id { get; } = id;
}
