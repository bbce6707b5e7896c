using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>A report that owns the file it goes to.</summary>
/// <param name="file">The file.</param>
/// <param name="report">The report to it.</param>
internal sealed class FileReport(TextWriter file, IDecisionReport report) : IDecisionReport
{
    public void Add(InputFile source, Answer answer) => report.Add(source, answer);

    public void Finish(BatchSummary summary) => report.Finish(summary);

    public void Dispose()
    {
        report.Dispose();
        file.Dispose();
    }
}
