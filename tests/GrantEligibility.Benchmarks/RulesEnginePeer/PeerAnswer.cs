using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The answer of the peer: the outcome and the statuses of the four requirements, in the order of the text. No sentences, no trail.</summary>
internal sealed record PeerAnswer(Outcome Outcome, RequirementStatus[] Statuses);
