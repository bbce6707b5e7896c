using GrantEligibility.Tool.Checking;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>A report beside which each decision is recorded.</summary>
/// <param name="report">The report; the caller disposes it.</param>
/// <param name="record">Records an answer to a profile.</param>
internal sealed class RecordingReport(IDecisionReport report, Action<InputFile, Answer> record) : IDecisionReport
{
    public void Add(InputFile source, Answer answer)
    {
        // First, since a record that cannot be written ends the command.
        record(source, answer);
        report.Add(source, answer);
    }

    public void Finish(BatchSummary summary) => report.Finish(summary);

    public void Dispose()
    {
    }
}
