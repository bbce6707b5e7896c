using System.Runtime.CompilerServices;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation.Inference;
using GrantEligibility.Regimes;

namespace GrantEligibility.Explanations;

/// <summary>Answers as they head their derivation; put together once for each requirement and status. Thread-safe.</summary>
internal static class AnswerText
{
    private static readonly ConditionalWeakTable<Requirement, string?[]> Known = [];

    /// <summary>For example: <c>EO 13929 § 2(b), The agency holds, or is seeking, a credential: not met</c>.</summary>
    internal static string Of(RequirementAnswer answer)
    {
        var texts = Known.GetValue(answer.Requirement, static _ => new string?[Enum.GetValues<RequirementStatus>().Length]);
        return texts[(int)answer.Status] ??= $"{answer.Requirement.Citations[0]}, {answer.Requirement.Title}: {StatusWords.Of(answer.Status)}";
    }
}
