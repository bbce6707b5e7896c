using GrantEligibility.Decisions;
using GrantEligibility.Tool.Inputs;

namespace GrantEligibility.Tool.Checking;

/// <summary>Writes decisions out as they come, and what they sum up to at the end.</summary>
internal interface IDecisionReport : IDisposable
{
    void Add(InputFile source, EligibilityDecision decision);

    void Finish(BatchSummary summary);
}
