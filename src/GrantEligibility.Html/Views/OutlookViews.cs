using GrantEligibility.Decisions;
using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Timelines;
using GrantEligibility.Html.Drawing;

namespace GrantEligibility.Html.Views;

/// <summary>Makes views of what looks ahead: what it would take, what to ask next, until when.</summary>
/// <param name="decision">The decision.</param>
/// <param name="values">Makes the views of values.</param>
internal sealed class OutlookViews(EligibilityDecision decision, ValueViews values)
{
    private const string Limited = "The search reached its limit; there may be more.";

    /// <summary>The ways there are; null where the agency is eligible as it is.</summary>
    internal ChoicesView? Remedies(RemedySearch remedies) =>
        decision.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions ? null : new ChoicesView(
            remedies.WhyNone ?? (remedies.Sets.Count == 1 ? "This would change the decision, as evaluating it shows." : "Any one of these would change the decision, as evaluating each shows."),
            Next: null,
            [.. remedies.Sets.Select(set => new SectionView($"Leads to {ReaderWords.Of(set.Outcome)}", [.. set.Actions.Select(a => new PairView(About(a.Citation, a.Agency), a.Text))]))],
            remedies.IsComplete ? string.Empty : Limited);

    /// <summary>The questions there are; null where nothing is open.</summary>
    internal ChoicesView? Inquiries(InquirySearch inquiries)
    {
        if (decision.Outcome != Outcome.Undetermined && inquiries.Next is null && inquiries.Sets.Count == 0)
        {
            return null;
        }

        var next = inquiries.Next is { } question
            ? new SectionView(Asked(question), [.. question.Answers.Select(a => new PairView(a.Text, a.Outcome is { } outcome ? $"leads to {ReaderWords.Of(outcome)}" : string.Empty))])
            : null;
        return new ChoicesView(
            inquiries.WhyNone ?? string.Empty,
            next,
            [.. inquiries.Sets.Select(set => new SectionView(
                set.Questions.Count == 1 ? "This settles it, however it is answered" : "These together settle it, however they are answered",
                [.. set.Questions.Select(q => new PairView(values.Of(string.Empty, q.Place).Where, Asked(q)))]))],
            inquiries.IsComplete ? string.Empty : Limited);
    }

    /// <summary>The days on which the decision holds.</summary>
    internal HoldsView Holds(DecisionPeriod holds, DecisionTimeline? timeline) => new(
        ReaderWords.Of(holds),
        [.. holds.BeginsBecause.Select(cause => Cause("Begins", cause)), .. holds.EndsBecause.Select(cause => Cause("Ends", cause))],
        timeline is null ? TimelineDrawing.Of(holds, decision.AsOf) : TimelineDrawing.Of(timeline, decision.AsOf));

    private StepView Cause(string what, DatedCause cause) => new($"{what}: {cause.Text}", string.Empty, [values.Of(string.Empty, cause.Place)], []);

    private string Asked(OpenQuestion question) => question.Agency == decision.Agency.Name ? question.Text : $"{question.Agency}: {question.Text}";

    private string About(string citation, string agency) => agency == decision.Agency.Name ? citation : $"{citation}, {agency}";
}
