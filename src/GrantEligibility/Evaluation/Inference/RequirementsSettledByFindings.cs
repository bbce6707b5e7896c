using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>The heaviest finding is the requirement's status, unless an error stopped one of its rules.</summary>
[Priority(Stage.Answers)]
internal sealed class RequirementsSettledByFindings : Rule
{
    public override void Define()
    {
        Case applicant = default!;
        Requirement requirement = default!;
        IEnumerable<Finding> findings = default!;
        When()
            .Not<RegimeStanding>(s => !s.InForce)
            .Match(() => applicant, c => c.IsApplicant)
            .Match(() => requirement, r => r.Kind == RequirementKind.Condition, r => r.IsInForceOn(applicant.AsOf))
            .Not<EvaluationError>(e => e.RequirementId == requirement.Id)
            .Query(() => findings, q => q
                .Match<Finding>(f => f.RequirementId == requirement.Id, f => f.Decides)
                .Collect()
                .Where(all => all.Any()));
        Then()
            .Yield(_ => RequirementAnswer.Heaviest(requirement, findings));
    }
}
