using System.Globalization;
using GrantEligibility.Tool.Printing;
using Spectre.Console;

namespace GrantEligibility.Tool.Checking;

/// <summary>Prints what a batch of decisions sums up to.</summary>
internal static class SummaryTable
{
    internal static void Write(Printer printer, BatchSummary summary)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn("Outcome")
            .AddColumn("Decided by")
            .AddColumn("Agencies", column => column.RightAligned());
        foreach (var (outcome, count) in summary.ByOutcome)
        {
            table.AddRow(Cell(OutcomeWords.Plain(outcome), OutcomeWords.Colour(outcome)), Cell(string.Empty), Number(count));
            foreach (var citation in summary.ByCitation.Where(citation => citation.Outcome == outcome))
            {
                table.AddRow(Cell(string.Empty), Cell(citation.Citation), Number(citation.Count));
            }
        }

        printer.WriteLine(Total(summary));
        printer.Write(table);
    }

    private static string Total(BatchSummary summary)
    {
        var decided = $"{Words(summary.Count, "agency", "agencies")} decided";
        return summary.Unreadable.Count == 0
            ? $"{decided}."
            : $"{decided}; {Words(summary.Unreadable.Count, "input", "inputs")} could not be read.";
    }

    private static string Words(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    private static Text Number(int count) => Cell(count.ToString(CultureInfo.InvariantCulture));

    private static Text Cell(string text, Color? colour = null) => new(PrintableText.Of(text), new Style(colour));
}
