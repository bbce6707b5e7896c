using GrantEligibility.Decisions;

namespace GrantEligibility.Verification;

/// <summary>How a case came out. Immutable and shareable between threads.</summary>
public sealed record CaseVerification
{
    internal CaseVerification(CaseFile caseFile, EligibilityDecision? decision, IReadOnlyList<string> differences) =>
        (Case, Decision, Differences) = (caseFile, decision, differences);

    /// <summary>The case.</summary>
    public CaseFile Case { get; }

    /// <summary>The decision that was made; null where the question could not be asked.</summary>
    public EligibilityDecision? Decision { get; }

    /// <summary>What differs from the expected answer, each as a sentence; empty where nothing does.</summary>
    public IReadOnlyList<string> Differences { get; }

    /// <summary>Whether the decision is as expected.</summary>
    public bool Passed => Differences.Count == 0;
}
