using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>In a regime in force, a requirement does not apply outside its own dates.</summary>
[Priority(Stage.Answers)]
internal sealed class RequirementsOutsideTheirDates : Rule
{
    public override void Define()
    {
        Case applicant = default!;
        Requirement requirement = default!;
        When()
            .Not<RegimeStanding>(s => !s.InForce)
            .Match(() => applicant, c => c.IsApplicant)
            .Match(() => requirement, r => r.Kind == RequirementKind.Condition, r => !r.IsInForceOn(applicant.AsOf));
        Then()
            .Yield(_ => RequirementAnswer.OutsideItsDates(requirement, applicant));
    }
}
