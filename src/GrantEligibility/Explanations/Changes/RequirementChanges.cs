using GrantEligibility.Decisions;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Sets two decisions side by side, requirement by requirement.</summary>
internal static class RequirementChanges
{
    /// <summary>
    /// Whether two decisions give one answer: the same outcome, and the same status of every requirement. A requirement that
    /// is not applicable asks no more than one that a regime does not have.
    /// </summary>
    internal static bool AreSame(EligibilityDecision first, EligibilityDecision second)
    {
        var isOneRegime = first.Requirements.Count == second.Requirements.Count;
        for (var i = 0; isOneRegime && i < first.Requirements.Count; i++)
        {
            if (first.Requirements[i].Id == second.Requirements[i].Id && first.Requirements[i].Status != second.Requirements[i].Status)
            {
                return false;
            }

            isOneRegime = first.Requirements[i].Id == second.Requirements[i].Id;
        }

        return first.Outcome == second.Outcome && (isOneRegime || Between(first, second).Count == 0);
    }

    /// <summary>The requirements whose status differs, in the order of the first decision, then those that only the second has.</summary>
    internal static IReadOnlyList<RequirementChange> Between(EligibilityDecision first, EligibilityDecision second)
    {
        var before = first.Requirements.ToDictionary(static requirement => requirement.Id, StringComparer.Ordinal);
        var after = second.Requirements.ToDictionary(static requirement => requirement.Id, StringComparer.Ordinal);
        return
        [
            .. first.Requirements.Concat(second.Requirements.Where(requirement => !before.ContainsKey(requirement.Id)))
                .Select(requirement => Of(before.GetValueOrDefault(requirement.Id), after.GetValueOrDefault(requirement.Id)))
                .Where(static change => (change.Before ?? RequirementStatus.NotApplicable) != (change.After ?? RequirementStatus.NotApplicable)),
        ];
    }

    private static RequirementChange Of(RequirementResult? before, RequirementResult? after)
    {
        var either = (before ?? after)!;
        return new RequirementChange
        {
            RequirementId = either.Id,
            Title = either.Title,
            Citation = either.Citations[0],
            Before = before?.Status,
            After = after?.Status,
            SentenceBefore = before?.Sentence,
            SentenceAfter = after?.Sentence,
        };
    }
}
