using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations;

/// <summary>A status of one of two decisions in words.</summary>
internal static class StatusWords
{
    /// <summary>The status as words: <c>not met</c>; null: the decision's regime has no such requirement.</summary>
    internal static string Of(RequirementStatus? status) => status is { } known ? ReaderWords.Of(known) : "no requirement";
}
