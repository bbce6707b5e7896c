using GrantEligibility.SafePolicing.Scopes;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>Whether § 2(b) reaches one side of a case: the agency, the award or its fiscal year.</summary>
/// <param name="Reach">Whether it does.</param>
/// <param name="Because">Why not, or why it is open; empty where it does.</param>
/// <param name="Question">The question that would settle it; empty where it is settled.</param>
/// <param name="LeanedOn">The choices that the answer leans on.</param>
internal readonly record struct ScopeOfSide(Reach Reach, string Because, string Question, LeanedOn LeanedOn)
{
    internal static ScopeOfSide Inside => new(Reach.Inside, string.Empty, string.Empty, LeanedOn.None);

    internal static ScopeOfSide Outside(string because) => new(Reach.Outside, because, string.Empty, LeanedOn.None);

    internal static ScopeOfSide Unclear(string because, string question, LeanedOn leanedOn = LeanedOn.None) => new(Reach.Unclear, because, question, leanedOn);
}
