using System.Text.Json;
using GrantEligibility.Decisions;
using GrantEligibility.Evaluation;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.RealInput.Tests.Trails;

namespace GrantEligibility.RealInput.Tests;

/// <summary>What is kept of one decision: the decisions of all agencies together would fill the memory.</summary>
/// <param name="Profile">The agency's profile.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Statuses">The status of each requirement, by its identifier.</param>
/// <param name="Faults">What is wrong with the trail or the digest.</param>
internal sealed record RealAnswer(
    AgencyProfile Profile, Outcome Outcome, IReadOnlyDictionary<string, RequirementStatus?> Statuses, IReadOnlyList<string> Faults)
{
    /// <summary>Asks the question and checks the decision.</summary>
    public static RealAnswer To(EligibilityQuestion question, IEligibilityEvaluator evaluator)
    {
        var decision = evaluator.Evaluate(question);
        var canonical = CanonicalJson.Of(question.Profile);
        using var profile = JsonDocument.Parse(canonical);
        using var award = JsonDocument.Parse(CanonicalJson.Of(question.Award ?? Award.Unknown));

        var faults = TrailCheck.Faults(decision, profile.RootElement, award.RootElement);
        return new RealAnswer(
            question.Profile,
            decision.Outcome,
            decision.Requirements.ToDictionary(requirement => requirement.Id, requirement => requirement.Status),
            decision.Digests.Profile == CanonicalJson.DigestOf(canonical) ? faults : [.. faults, "the digest is of another profile"]);
    }
}
