using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>Writes decisions, explained or not, out as they come, and what they sum up to at the end.</summary>
internal interface IDecisionReport : IDisposable
{
    void Add(InputFile source, Answer answer);

    void Finish(BatchSummary summary);
}
