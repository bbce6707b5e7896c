using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Shortfalls;

namespace GrantEligibility.Html.Views;

/// <summary>Makes views of requirements, the heaviest first, with their derivations.</summary>
/// <param name="decision">The decision.</param>
/// <param name="values">Makes the views of values.</param>
internal sealed class RequirementViews(EligibilityDecision decision, ValueViews values)
{
    internal IEnumerable<RequirementView> Of(IReadOnlyList<RequirementShortfall> whyNot) =>
        decision.Requirements.OrderByDescending(requirement => requirement.Status).Select((requirement, i) => new RequirementView(
            FormattableString.Invariant($"requirement-{i + 1}"),
            ReaderWords.Of(requirement.Status!.Value),
            Anchors.Word(requirement.Status),
            requirement.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined or RequirementStatus.MetConditionally,
            requirement.Citations[0],
            string.Join("; ", requirement.Citations),
            requirement.Title,
            [.. SentencesOf(requirement)],
            [.. whyNot.Where(shortfall => shortfall.RequirementId == requirement.Id).SelectMany(shortfall => shortfall.Rows.Select(row => Of(row, shortfall.Agency)))],
            [.. StepsOf(requirement)]));

    private static IEnumerable<string> SentencesOf(RequirementResult requirement) => requirement.Findings.Count == 0
        ? [requirement.Sentence]
        : requirement.Findings.Select(finding => finding.Status == requirement.Status
            ? finding.Sentence
            : $"{ReaderWords.Of(finding.Status!.Value)}: {finding.Sentence}");

    private IEnumerable<StepView> StepsOf(RequirementResult requirement)
    {
        var start = $"{requirement.Citations[0]}, {requirement.Title}: ";
        return decision.Trail.Because
            .Where(step => step.Kind == TrailNodeKind.Requirement && step.Text.StartsWith(start, StringComparison.Ordinal))
            .SelectMany(step => step.Because)
            .Select(Of);
    }

    private StepView Of(TrailNode step) => new(
        step.Text,
        step.IsDerivedAbove ? "derived above" : string.Empty,
        [.. step.Values.Select(values.Of)],
        [.. step.Because.Select(Of)]);

    private StepView Of(NearMiss row, string? agency = null) => new(
        $"{(agency is null || agency == decision.Agency.Name ? string.Empty : $"{agency}: ")}{row.WouldConclude}, were it not for {row.Distance} condition{(row.Distance == 1 ? string.Empty : "s")}",
        string.Empty,
        [],
        [.. row.Unmet.Select(Of)]);

    private StepView Of(UnmetCondition condition) => new(
        condition.Text,
        condition.Accepted is { } accepted ? $"accepted: {accepted}" : condition.IsUnknown ? "unknown" : string.Empty,
        [.. condition.Values.Select(values.Of)],
        [.. condition.Because.Select(row => Of(row))]);
}
