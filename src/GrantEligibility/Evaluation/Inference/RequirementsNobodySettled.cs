using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>A requirement on which no rule found anything is undetermined: unknown is not no.</summary>
[Priority(Stage.Answers)]
internal sealed class RequirementsNobodySettled : Rule
{
    public override void Define()
    {
        Case applicant = default!;
        Requirement requirement = default!;
        When()
            .Not<RegimeStanding>(s => !s.InForce)
            .Match(() => applicant, c => c.IsApplicant)
            .Match(() => requirement, r => r.Kind == RequirementKind.Condition, r => r.IsInForceOn(applicant.AsOf))
            .Not<EvaluationError>(e => e.RequirementId == requirement.Id)
            .Not<Finding>(f => f.RequirementId == requirement.Id, f => f.Decides);
        Then()
            .Yield(_ => RequirementAnswer.NobodySettled(requirement));
    }
}
