using System.Globalization;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool.Checking;

/// <summary>Prints what a batch of decisions sums up to: how many agencies had each outcome, and by which provisions.</summary>
internal static class SummaryPage
{
    private const int NumberWidth = 6;

    internal static void Write(Printer printer, BatchSummary summary)
    {
        printer.WriteLine(Total(summary));
        printer.WriteLine();
        printer.WriteLine("By outcome, and by the provisions that decided:");
        foreach (var (outcome, count) in summary.ByOutcome)
        {
            printer.WriteLine($"{Number(count)}  {OutcomeWords.Plain(outcome)}", OutcomeWords.Colour(outcome));
            foreach (var citation in summary.ByCitation.Where(citation => citation.Outcome == outcome))
            {
                printer.WriteLine($"{new string(' ', NumberWidth)}{Number(citation.Count)}  {citation.Citation}");
            }
        }
    }

    private static string Total(BatchSummary summary)
    {
        var decided = $"{Words(summary.Count, "agency", "agencies")} decided";
        return summary.Unreadable.Count == 0
            ? $"{decided}."
            : $"{decided}; {Words(summary.Unreadable.Count, "input", "inputs")} could not be read.";
    }

    private static string Words(int count, string one, string many) => $"{Number(count).TrimStart()} {(count == 1 ? one : many)}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
}
