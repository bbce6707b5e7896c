using GrantEligibility.Records.Replay;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Recording;

/// <summary>Writes replays out as they come, and what they sum up to at the end.</summary>
internal interface IReplayReport
{
    void Add(InputFile source, ReplayResult result);

    void Finish(ReplayReport report);
}
