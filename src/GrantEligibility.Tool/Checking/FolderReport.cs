using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>Each decision in a file of its own, under the path its profile has below the folder it was found in.</summary>
/// <param name="folder">The folder the files go to.</param>
/// <param name="extension">The extension of the files, with its dot.</param>
/// <param name="create">Makes a file.</param>
/// <param name="reportTo">Makes the report of one decision to a file.</param>
/// <param name="summaryReport">What the summary goes to.</param>
internal sealed class FolderReport(
    string folder,
    string extension,
    Func<string, TextWriter> create,
    Func<TextWriter, IDecisionReport> reportTo,
    IDecisionReport summaryReport) : IDecisionReport
{
    private readonly UnusedPaths _paths = new(extension);

    public void Add(InputFile source, Answer answer)
    {
        var file = create(Path.Combine(folder, _paths.For(source)));
        using var report = new FileReport(file, reportTo(file));
        var alone = new BatchSummary();
        alone.Add(answer.Decision);
        report.Add(source, answer);
        report.Finish(alone);
    }

    public void Finish(BatchSummary summary) => summaryReport.Finish(summary);

    public void Dispose() => summaryReport.Dispose();
}
