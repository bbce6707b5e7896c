using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>One answer as a document of its own.</summary>
/// <param name="output">Where it goes; the caller disposes it.</param>
/// <param name="write">Writes the document, ending with a line feed.</param>
internal sealed class DocumentReport(TextWriter output, Func<Answer, string> write) : IDecisionReport
{
    public void Add(InputFile source, Answer answer) => output.Write(write(answer));

    public void Finish(BatchSummary summary)
    {
    }

    public void Dispose()
    {
    }
}
