using GrantEligibility.Explanations;
using GrantEligibility.Explanations.Graphs;
using GrantEligibility.Explanations.Letters;
using GrantEligibility.Html;
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

    private static readonly OutputFormat Markdown = OneEach("markdown", "Markdown: a letter to send.", ".md", answer => answer.Explanation is { } explanation
        ? DeterminationLetter.Of(answer.Question, explanation)
        : DeterminationLetter.Of(answer.Question, answer.Decision));

    private static readonly OutputFormat Html = OneEach("html", "HTML: a page for the browser, in one file.", ".html", answer => answer.Explanation is { } explanation
        ? DeterminationPage.Of(answer.Question, explanation, answer.Timeline?.Value)
        : DeterminationPage.Of(answer.Question, answer.Decision));

    private static readonly OutputFormat Mermaid = OneEach(
        "mermaid", "Mermaid: the derivation as a graph.", ".mmd", answer => MermaidText.Of(DerivationGraph.Of(answer.Decision.Trail)));

    private static readonly OutputFormat Json = new(
        "json",
        "JSON: for a program; with more than one profile, one object with 'decisions', 'unreadable' and 'summary'.",
        ".json",
        (printer, isList) => new JsonReport(printer.Writer, isList));

    /// <summary>The formats of decisions, the default first.</summary>
    internal static IReadOnlyList<OutputFormat> OfDecisions { get; } = [Text, Markdown, Html, Json];

    /// <summary>The formats of explanations, the default first.</summary>
    internal static IReadOnlyList<OutputFormat> OfExplanations { get; } = [Text, Markdown, Html, Json, Mermaid];

    /// <summary>Whether one document may hold several decisions.</summary>
    internal bool HoldsSeveral { get; private init; } = true;

    private static OutputFormat TextOf(TextDetail detail) =>
        new("text", "Text: for a reader.", ".txt", (printer, isList) => new TextReport(printer, isList, detail));

    private static OutputFormat OneEach(string name, string description, string extension, Func<Answer, string> write) =>
        new(name, description, extension, (printer, _) => new DocumentReport(printer.Writer, write)) { HoldsSeveral = false };
}
