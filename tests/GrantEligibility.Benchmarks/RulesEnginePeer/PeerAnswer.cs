using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.RulesEnginePeer;

/// <summary>The answer of the peer. No sentences, no trail.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Statuses">The statuses of the four requirements that decide, in the order of the text.</param>
/// <param name="Findings">What was found on each agency, advisories included. What holds of several facts at once may stand here more than once.</param>
/// <param name="Errors">Rules that could not be evaluated, and why.</param>
internal sealed record PeerAnswer(Outcome Outcome, RequirementStatus[] Statuses, List<PeerFinding> Findings, List<string> Errors);
