namespace GrantEligibility.Benchmarks.Micro.Rules;

/// <summary>What a rule derives of an application.</summary>
/// <param name="ApplicationId">The application's number.</param>
/// <param name="Amount">What is applied for, in dollars.</param>
public sealed record Summary(int ApplicationId, int Amount);
