using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>What one rule found on one agency.</summary>
/// <param name="Agency">The agency's name.</param>
/// <param name="Rule">The rule's short name, requirement first.</param>
/// <param name="Status">The status found; null: an advisory, which decides nothing.</param>
internal readonly record struct PeerFinding(string Agency, string Rule, RequirementStatus? Status);
