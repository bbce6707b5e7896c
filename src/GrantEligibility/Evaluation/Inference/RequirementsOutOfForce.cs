using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>Where the regime is not in force, none of its requirements applies.</summary>
[Priority(Stage.Answers)]
internal sealed class RequirementsOutOfForce : Rule
{
    public override void Define()
    {
        RegimeStanding standing = default!;
        Requirement requirement = default!;
        When()
            .Match(() => standing, s => !s.InForce)
            .Match(() => requirement, r => r.Kind == RequirementKind.Condition);
        Then()
            .Yield(_ => RequirementAnswer.OutOfForce(requirement, standing));
    }
}
