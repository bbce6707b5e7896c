using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Evidence;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Explanations.Letters;

/// <summary>The parts of a letter that look ahead: what would change the decision, what to answer, how long it holds.</summary>
/// <param name="page">The page they go to.</param>
/// <param name="decision">The decision.</param>
internal sealed class LetterOutlook(MarkdownPage page, EligibilityDecision decision)
{
    internal void Remedies(RemedySearch remedies)
    {
        if (decision.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
        {
            return;
        }

        page.Heading(2, "What would change it");
        if (remedies.WhyNone is { } none)
        {
            page.Paragraph(none);
        }

        if (remedies.Sets.Count > 0)
        {
            page.Paragraph(remedies.Sets.Count == 1
                ? "This would change the decision, as evaluating it shows:"
                : "Any one of these would change the decision, as evaluating each shows:");
        }

        var number = 0;
        foreach (var set in remedies.Sets)
        {
            page.Item(++number, $"Leads to: {ReaderWords.Of(set.Outcome)}", [], set.Actions.Select(action => $"{Agency(action.Agency)}{action.Text} ({action.Citation})"));
        }

        Limit(remedies.IsComplete);
    }

    internal void Inquiries(InquirySearch inquiries)
    {
        if (inquiries.Next is null && inquiries.Sets.Count == 0 && decision.Outcome != Outcome.Undetermined)
        {
            return;
        }

        page.Heading(2, "What is still to be answered");
        if (inquiries.WhyNone is { } none)
        {
            page.Paragraph(none);
        }

        if (inquiries.Next is { } next)
        {
            page.Paragraph($"The next question: {Question(next)}");
            page.Bullets(next.Answers.Select(answer => answer.Outcome is { } outcome ? $"{answer.Text}: leads to {ReaderWords.Of(outcome)}" : answer.Text));
        }

        var number = 0;
        foreach (var set in inquiries.Sets)
        {
            page.Item(
                ++number,
                set.Questions.Count == 1 ? "This settles it, however it is answered" : "These together settle it, however they are answered",
                [],
                set.Questions.Select(Question));
        }

        Limit(inquiries.IsComplete);
    }

    internal void Holds(DecisionPeriod holds)
    {
        page.Heading(2, "How long it holds, if nothing new happens");
        page.Paragraph(ReaderWords.Of(holds));
        var causes = holds.BeginsBecause.Select(cause => $"It begins with this: {cause.Text}")
            .Concat(holds.EndsBecause.Select(cause => $"It ends with this: {cause.Text}"));
        if (causes.Any())
        {
            page.Bullets(causes);
        }
    }

    private string Question(OpenQuestion question) => $"{Agency(question.Agency)}{question.Text} ({PlaceWords.Of(question.Place)})";

    private string Agency(string agency) => ReaderWords.AgencyOf(decision, agency) is { Length: > 0 } other ? $"{other}: " : string.Empty;

    private void Limit(bool isComplete)
    {
        if (!isComplete)
        {
            page.Paragraph("The search reached its limit; there may be more.");
        }
    }
}
