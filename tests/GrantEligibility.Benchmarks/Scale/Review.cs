namespace GrantEligibility.Benchmarks.Scale;

/// <summary>A review of an application.</summary>
/// <param name="applicationId">The application's number.</param>
public sealed class Review(int applicationId)
{
    public int ApplicationId { get; } = applicationId;
}
