using GrantEligibility.Explanations;
using GrantEligibility.Tool.Printing;

namespace GrantEligibility.Tool.Checking;

/// <summary>A form that decisions are written in.</summary>
/// <param name="Name">What <c>--format</c> calls it.</param>
/// <param name="Description">What it is for, as a sentence.</param>
/// <param name="Extension">The extension of its files, with the dot.</param>
/// <param name="ReportTo">Makes a report to a printer; the flag says whether several decisions may come.</param>
internal sealed record OutputFormat(string Name, string Description, string Extension, Func<Printer, bool, IDecisionReport> ReportTo)
{
    internal static OutputFormat Text { get; } = TextOf(TextDetail.Compact);

    internal static OutputFormat TextInDetail { get; } = TextOf(TextDetail.Whole);

    internal static OutputFormat Json { get; } = new(
        "json",
        "JSON for a program; with more than one profile, one object with 'decisions', 'unreadable' and 'summary'.",
        ".json",
        (printer, isList) => new JsonReport(printer.Writer, isList));

    /// <summary>The formats of decisions, the default first.</summary>
    internal static IReadOnlyList<OutputFormat> OfDecisions { get; } = [Text, Json];

    /// <summary>The formats of explanations, the default first.</summary>
    internal static IReadOnlyList<OutputFormat> OfExplanations { get; } = [Text, Json];

    /// <summary>Whether one document may hold several decisions.</summary>
    internal bool HoldsSeveral { get; private init; } = true;

    private static OutputFormat TextOf(TextDetail detail) =>
        new("text", "Text for a reader.", ".txt", (printer, isList) => new TextReport(printer, isList, detail));
}
