using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>Replays as one JSON document, written at the end.</summary>
/// <param name="output">Where the document goes.</param>
internal sealed class ReplayJsonReport(TextWriter output) : IReplayReport
{
    public void Add(InputFile source, ReplayResult result)
    {
        // The whole comes at the end.
    }

    public void Finish(ReplayReport report) => output.WriteLine(ReplayJson.ToText(report));
}
