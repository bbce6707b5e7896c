using GrantEligibility.Evaluation;

namespace GrantEligibility.Rules.Tests;

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
