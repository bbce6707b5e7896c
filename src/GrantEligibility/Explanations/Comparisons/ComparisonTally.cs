using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Explanations.Changes;
using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Comparisons;

/// <summary>Compares case after case, and keeps of each no more than how it differs. Belongs to one thread.</summary>
internal sealed class ComparisonTally(EligibilityEvaluator evaluator, EligibilityEvaluator otherEvaluator)
{
    private readonly List<ChangedCase> _changed = [];
    private readonly Dictionary<string, (ChangeGroup Group, List<ChangedCase> Cases)> _groups = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What came of the cases so far.</summary>
    internal ComparedDecisions Result => new()
    {
        Count = _count,
        Changed = [.. _changed],
        Groups = [.. _groups.Values.Select(static group => group.Group with { Cases = [.. group.Cases] }).OrderByDescending(static group => group.Cases.Count)],
    };

    internal void Add(QuestionPair pair)
    {
        _count++;
        var (before, after) = (evaluator.Evaluate(pair.First), otherEvaluator.Evaluate(pair.Second));
        if (RequirementChanges.AreSame(before, after))
        {
            return;
        }

        var changed = new ChangedCase(pair.Name, after.Agency, before.Outcome, after.Outcome);
        _changed.Add(changed);
        var (first, second) = (new TrailReadings(before), new TrailReadings(after));
        foreach (var change in RequirementChanges.Between(before, after))
        {
            Add(changed, GroupOf(change, before, first, after, second));
        }
    }

    private void Add(ChangedCase changed, ChangeGroup group)
    {
        var key = string.Join('\n', (string?[])
        [
            group.RequirementId, PlainText.Of(group.Before), PlainText.Of(group.After), string.Empty,
            .. group.RulesBefore, string.Empty, .. group.RulesAfter, string.Empty, .. group.ChoicesBefore, string.Empty, .. group.ChoicesAfter,
        ]);
        if (!_groups.TryGetValue(key, out var known))
        {
            _groups.Add(key, known = (group, []));
        }

        known.Cases.Add(changed);
    }

    private static ChangeGroup GroupOf(
        RequirementChange change, EligibilityDecision before, TrailReadings first, EligibilityDecision after, TrailReadings second) => new()
        {
            RequirementId = change.RequirementId,
            Title = change.Title,
            Citation = change.Citation,
            Before = change.Before,
            After = change.After,
            RulesBefore = Rules(before, change.RequirementId),
            RulesAfter = Rules(after, change.RequirementId),
            ChoicesBefore = Choices(before, first, change.RequirementId),
            ChoicesAfter = Choices(after, second, change.RequirementId),
            Cases = [],
        };

    private static string[] Rules(EligibilityDecision decision, string requirementId) =>
    [
        .. decision.Requirements.Where(requirement => requirement.Id == requirementId)
            .SelectMany(static requirement => requirement.Findings.Where(finding => finding.Status == requirement.Status))
            .Select(static finding => finding.Rule)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static string[] Choices(EligibilityDecision decision, TrailReadings readings, string requirementId)
    {
        var read = readings.Behind(requirementId).Select(static value => value.Place).ToHashSet();
        var options = new Place(Document.Question, "/options");
        return [.. decision.Choices.Where(choice => read.Contains(options.Of(choice.Name))).Select(static choice => $"{choice.Name} = {choice.Value}")];
    }
}
