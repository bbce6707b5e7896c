using GrantEligibility.Explanations;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Tool.Printing;
using Spectre.Console;

namespace GrantEligibility.Tool.Checking;

/// <summary>Decisions as text for a grants officer; where there are several, each under its file, then the summary.</summary>
/// <param name="printer">Where the text goes.</param>
/// <param name="isList">Whether several decisions may come.</param>
/// <param name="detail">How much each text says.</param>
internal sealed class TextReport(Printer printer, bool isList, TextDetail detail) : IDecisionReport
{
    private const int HeadingWidth = 100;

    public void Add(InputFile source, Answer answer)
    {
        if (isList)
        {
            printer.WriteLine($"── {source.Name} ".PadRight(HeadingWidth, '─'));
            printer.WriteLine();
        }

        // The first line is the outcome.
        Color? colour = OutcomeWords.Colour(answer.Decision.Outcome);
        foreach (var line in TextOf(answer).TrimEnd('\n').Split('\n'))
        {
            printer.WriteLine(line, colour);
            colour = null;
        }

        if (isList)
        {
            printer.WriteLine();
        }
    }

    public void Finish(BatchSummary summary)
    {
        if (isList)
        {
            SummaryPage.Write(printer, summary);
        }
    }

    public void Dispose()
    {
    }

    private string TextOf(Answer answer) =>
        answer.Explanation is { } explanation ? ExplanationText.Of(explanation, detail) : DecisionText.Of(answer.Decision, detail);
}
