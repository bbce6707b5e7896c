using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>An error in a rule leaves its requirement undetermined, whatever other rules found.</summary>
[Priority(Stage.Answers)]
internal sealed class RequirementsStoppedByError : Rule
{
    public override void Define()
    {
        Case applicant = default!;
        Requirement requirement = default!;
        IEnumerable<EvaluationError> errors = default!;
        When()
            .Not<RegimeStanding>(s => !s.InForce)
            .Match(() => applicant, c => c.IsApplicant)
            .Match(() => requirement, r => r.Kind == RequirementKind.Condition, r => r.IsInForceOn(applicant.AsOf))
            .Query(() => errors, q => q
                .Match<EvaluationError>(e => e.RequirementId == requirement.Id)
                .Collect()
                .Where(all => all.Any()));
        Then()
            .Yield(_ => RequirementAnswer.Stopped(requirement, errors));
    }
}
