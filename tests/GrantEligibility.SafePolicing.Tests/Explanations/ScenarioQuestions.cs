using GrantEligibility.Evaluation;
using GrantEligibility.SafePolicing.Tests.Scenarios;

namespace GrantEligibility.SafePolicing.Tests.Explanations;

/// <summary>Case files as the questions they ask.</summary>
internal static class ScenarioQuestions
{
    internal static EligibilityQuestion Of(string name)
    {
        var scenario = ScenarioFiles.Read(name);
        return new EligibilityQuestion
        {
            Profile = scenario.Agency,
            Award = scenario.Award,
            AsOf = scenario.AsOf,
            RegimeId = scenario.Regime,
            Options = scenario.Options ?? new Dictionary<string, string>(),
        };
    }
}
