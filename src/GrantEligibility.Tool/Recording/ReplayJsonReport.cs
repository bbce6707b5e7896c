using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>Replays as one JSON document, written at the end.</summary>
/// <param name="output">Where the document goes.</param>
internal sealed class ReplayJsonReport(TextWriter output) : IReplayReport
{
    private readonly List<ReplayedRecord> _records = [];
    private readonly List<string> _unreadable = [];

    public void Add(InputFile source, ReplayResult result) => _records.Add(ReplayedRecord.Of(result, source.Name));

    public void AddUnreadable(string name) => _unreadable.Add(name);

    public void Finish(ReplaySummary summary) => output.WriteLine(ReplayJson.ToText(ReplayReport.Of(_records, _unreadable)));
}
