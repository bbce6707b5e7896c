using System.Globalization;
using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;
using GrantEligibility.Tool.Printing;
using Spectre.Console;

namespace GrantEligibility.Tool.Recording;

/// <summary>Replays as text: a line a record, its differences below it, and the counts.</summary>
/// <param name="printer">Where the text goes.</param>
internal sealed class ReplayTextReport(Printer printer) : IReplayReport
{
    public void Add(InputFile source, ReplayResult result)
    {
        // The first line says how it came out.
        Color? colour = result.IsIdentical ? Color.Green : Color.Maroon;
        foreach (var line in ReplayText.Of(result, source.Name).TrimEnd('\n').Split('\n'))
        {
            printer.WriteLine(line, colour);
            colour = null;
        }
    }

    public void Finish(ReplayReport report) => printer.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{report.Summary.Identical} identical, {report.Summary.Different} different, {report.Summary.NotAsked} not replayed, {report.Summary.Unreadable} unreadable"));
}
