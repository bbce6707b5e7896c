using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;

namespace GrantEligibility.Explanations.Letters;

/// <summary>
/// Writes a decision as a letter in Markdown that an officer can send: the decision, the reasons in the order that matters,
/// the provisions, the evidence, what would change it, and how it was computed.
/// </summary>
/// <remarks>
/// Stable: equal questions give equal letters, with line feeds on every machine. Thread-safe. Nothing of a profile is taken
/// for markup.
/// </remarks>
public static class DeterminationLetter
{
    /// <summary>The letter of a decision.</summary>
    /// <param name="question">The question, whose documents are the evidence.</param>
    /// <param name="decision">The decision on it.</param>
    /// <returns>The letter, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(EligibilityQuestion question, EligibilityDecision decision)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(decision);
        return Of(question, decision, explanation: null);
    }

    /// <summary>The letter of a decision that is explained: also what came nearest, what it would take and until when it holds.</summary>
    /// <param name="question">The question, whose documents are the evidence.</param>
    /// <param name="explanation">The explanation of the decision on it.</param>
    /// <returns>The letter, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Of(EligibilityQuestion question, EligibilityExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(explanation);
        return Of(question, explanation.Decision, explanation);
    }

    private static string Of(EligibilityQuestion question, EligibilityDecision decision, EligibilityExplanation? explanation)
    {
        var page = new MarkdownPage();
        var letter = new LetterParts(page, decision);
        letter.Heading();
        letter.Reasons(explanation?.WhyNot ?? []);
        letter.Notes("Conditions of this determination", decision.Conditions);
        if (explanation is null)
        {
            letter.Notes("What would change it", decision.Remedies);
            letter.Notes("What is still to be answered", decision.Unknowns);
        }
        else
        {
            var outlook = new LetterOutlook(page, decision);
            outlook.Remedies(explanation.Remedies);
            outlook.Inquiries(explanation.Inquiries);
            outlook.Holds(explanation.Holds);
        }

        letter.Notes("Please note", decision.Warnings);
        letter.Evidence(question);
        letter.Readings();
        letter.Caveats();
        letter.Computed();
        return page.ToString();
    }
}
