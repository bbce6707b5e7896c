using GrantEligibility.Decisions;
using GrantEligibility.Explanations.Inquiries;
using GrantEligibility.Explanations.Remedies;
using GrantEligibility.Explanations.Shortfalls;
using GrantEligibility.Explanations.Timelines;

namespace GrantEligibility.Explanations;

/// <summary>
/// Prints an explanation as plain text of at most 100 columns: the decision, what came nearest to meeting what is not met,
/// what it would take, what to ask next, until when.
/// </summary>
/// <remarks>Stable: equal explanations give equal text, with line feeds on every machine. Thread-safe.</remarks>
public static class ExplanationText
{
    private const int SetsInCompact = 3;

    /// <summary>The text of an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="detail">How much it says.</param>
    /// <returns>The text, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Of(EligibilityExplanation explanation, TextDetail detail = TextDetail.Compact)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        var decision = explanation.Decision;
        var page = new DecisionPage(decision, detail);
        page.Heading();
        page.Requirements();
        page.Conditions();
        WhyNot(page.Page, decision, explanation.WhyNot, detail);
        Remedies(page, decision, explanation.Remedies, detail);
        Inquiries(page, decision, explanation.Inquiries, detail);
        Holds(page.Page, explanation.Holds);
        page.Notes("What to look out for", decision.Warnings);
        page.Rest();
        return page.ToString();
    }

    private static void WhyNot(TextPage page, EligibilityDecision decision, IReadOnlyList<RequirementShortfall> shortfalls, TextDetail detail)
    {
        if (shortfalls.Count == 0)
        {
            return;
        }

        page.Section("Why not: what came nearest, and what does not hold in it");
        foreach (var shortfall in shortfalls)
        {
            var agency = ReaderWords.AgencyOf(decision, shortfall.Agency);
            page.Line(2, $"{shortfall.Citation}{(agency.Length == 0 ? string.Empty : $", {agency}")}: {shortfall.Title}", hanging: 2);
            foreach (var row in detail == TextDetail.Whole ? shortfall.Rows : shortfall.Rows.Take(1))
            {
                ShortfallText.Write(page, row, detail, 4);
            }
        }
    }

    private static void Remedies(DecisionPage page, EligibilityDecision decision, RemedySearch remedies, TextDetail detail)
    {
        if (detail == TextDetail.Whole || remedies.Sets.Count == 0)
        {
            page.Notes("What to do", decision.Remedies);
        }

        if (decision.Outcome is Outcome.Eligible or Outcome.EligibleWithConditions)
        {
            return;
        }

        page.Page.Section("What it would take");
        if (remedies.WhyNone is { } none)
        {
            page.Page.Line(2, none);
        }

        foreach (var set in Shown(remedies.Sets, detail))
        {
            var actions = set.Actions.Select(a => ReaderWords.AgencyOf(decision, a.Agency) is { Length: > 0 } other ? $"{other}: {a.Text}" : a.Text).ToList();
            page.Page.Line(2, $"- leads to {ReaderWords.Of(set.Outcome)}:{(actions.Count == 1 ? $" {actions[0]}" : " all of these")}", hanging: 2);
            foreach (var action in actions.Count == 1 ? [] : actions)
            {
                page.Page.Line(4, $"- {action}", hanging: 2);
            }
        }

        Unshown(page.Page, remedies.Sets.Count, remedies.IsComplete, "way", detail);
    }

    private static void Inquiries(DecisionPage page, EligibilityDecision decision, InquirySearch inquiries, TextDetail detail)
    {
        if (detail == TextDetail.Whole || (inquiries.Next is null && inquiries.Sets.Count == 0))
        {
            page.Notes("What to ask", decision.Unknowns);
        }

        if (decision.Outcome != Outcome.Undetermined && inquiries.Next is null && inquiries.Sets.Count == 0)
        {
            return;
        }

        page.Page.Section("What to ask next");
        if (inquiries.WhyNone is { } none)
        {
            page.Page.Line(2, none);
        }

        if (inquiries.Next is { } next)
        {
            page.Page.Line(2, $"{Question(next)} <{next.Place}>");
            foreach (var answer in next.Answers)
            {
                var leadsTo = answer.Outcome is { } outcome ? $": leads to {ReaderWords.Of(outcome)}" : string.Empty;
                page.Page.Line(4, $"- {answer.Text}{leadsTo}", hanging: 2);
            }
        }

        foreach (var set in Shown(inquiries.Sets, detail))
        {
            page.Page.Line(2, set.Questions.Count == 1 ? "One question settles it, however it is answered:" : "These together settle it, however they are answered:");
            foreach (var question in set.Questions)
            {
                page.Page.Line(4, $"- {Question(question)} <{question.Place}>", hanging: 2);
            }
        }

        Unshown(page.Page, inquiries.Sets.Count, inquiries.IsComplete, "set", detail);

        string Question(OpenQuestion question) =>
            ReaderWords.AgencyOf(decision, question.Agency) is { Length: > 0 } other ? $"{other}: {question.Text}" : question.Text;
    }

    private static void Holds(TextPage page, DecisionPeriod holds)
    {
        page.Section("Until when, if nothing new happens");
        page.Line(2, ReaderWords.Of(holds));
        Causes("Since then", holds.BeginsBecause);
        Causes("Until then", holds.EndsBecause);

        void Causes(string when, IReadOnlyList<DatedCause> causes)
        {
            foreach (var cause in causes)
            {
                page.Line(2, $"- {when}: {cause.Text} <{cause.Place}>", hanging: 2);
            }
        }
    }

    private static IEnumerable<T> Shown<T>(IReadOnlyList<T> all, TextDetail detail) =>
        detail == TextDetail.Whole ? all : all.Take(SetsInCompact);

    private static void Unshown(TextPage page, int count, bool isComplete, string noun, TextDetail detail)
    {
        if (detail == TextDetail.Compact && count > SetsInCompact)
        {
            page.Line(2, $"{ReaderWords.Counted(count - SetsInCompact, $"further {noun}")} in detail.");
        }

        if (!isComplete)
        {
            page.Line(2, "The search reached its limit; there may be more.");
        }
    }
}
