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
        decision.Requirements.OrderByDescending(requirement => requirement.Status).Select((requirement, i) => Of(
            requirement, FormattableString.Invariant($"requirement-{i + 1}"), [.. whyNot.Where(shortfall => shortfall.RequirementId == requirement.Id)]));

    private RequirementView Of(RequirementResult requirement, string id, IReadOnlyList<RequirementShortfall> shortfalls) => new(
        id,
        ReaderWords.Of(requirement.Status!.Value),
        Anchors.Word(requirement.Status),
        requirement.Status is RequirementStatus.NotMet or RequirementStatus.Undetermined or RequirementStatus.MetConditionally,
        requirement.Citations[0],
        string.Join("; ", requirement.Citations),
        requirement.Title,
        [.. FindingsOf(requirement)],
        [.. shortfalls.SelectMany(shortfall => shortfall.Rows.Take(1).SelectMany(row => row.Obstacles).DistinctBy(condition => condition.Text).Select(condition => Of(condition, About(shortfall.Agency))))],
        [.. shortfalls.SelectMany(shortfall => shortfall.Rows.Select(row => Of(row, About(shortfall.Agency))))],
        [.. StepsOf(requirement)]);

    private static IEnumerable<FindingView> FindingsOf(RequirementResult requirement) => requirement.Findings.Count == 0
        ? [new FindingView(string.Empty, string.Empty, requirement.Sentence)]
        : requirement.Findings.Select(finding => new FindingView(
            finding.Status == requirement.Status ? string.Empty : ReaderWords.Of(finding.Status!.Value), Anchors.Word(finding.Status!.Value), finding.Sentence));

    // Whose case it is, where it is not the applicant's own.
    private string About(string agency) => agency == decision.Agency.Name ? string.Empty : $"{agency}: ";

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

    private StepView Of(NearMiss row, string about) => new(
        $"{about}{row.WouldConclude}, were it not for {row.Distance} condition{(row.Distance == 1 ? string.Empty : "s")}",
        string.Empty,
        [],
        [.. row.Unmet.Select(condition => Of(condition, string.Empty))]);

    private StepView Of(UnmetCondition condition, string about) => new(
        about + condition.Text,
        condition.AcceptedBesideText is { } accepted ? $"accepted: {accepted}" : string.Empty,
        [.. condition.Values.Select(values.Of)],
        [.. condition.Because.Select(row => Of(row, string.Empty))]);
}
