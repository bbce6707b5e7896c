using GrantEligibility.Facts;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>An error while a rule was evaluated; it leaves the requirement undetermined.</summary>
[Phrase("error")]
internal sealed record EvaluationError : Fact
{
    /// <summary>The requirement that the error leaves open.</summary>
    internal required string RequirementId { get; init; }

    /// <summary>The rule that was being evaluated.</summary>
    internal required string RuleName { get; init; }

    /// <summary>What went wrong, and in which expression.</summary>
    internal required string Message { get; init; }
}
