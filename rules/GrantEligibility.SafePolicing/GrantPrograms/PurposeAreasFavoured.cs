using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.GrantPrograms;

/// <summary>EO 13929 § 5(b): purposes that legislation, and so a grant programme, may favour.</summary>
/// <remarks>Tags only, for what the agency has in place; they never decide.</remarks>
[Requirement("5(b)", "Programmes may favour the purposes of § 5(b)", kind: RequirementKind.Priority)]
[Citation("EO 13929 § 5(b)", "85 FR 37327")]
public static class PurposeAreasFavoured
{
    /// <summary>§ 5(b)(i): co-responder and community-support models.</summary>
    public sealed class CoResponderModels : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Exists<CrisisResponse>(r => r.IsCoResponse);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"§ 5(b)(i), co-responder models: {@case.Agency.Name} runs one."));
        }
    }

    /// <summary>§ 5(b)(ii): training and technical assistance on the use of force and de-escalation.</summary>
    public sealed class DeEscalationTraining : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Exists<Practice>(p => p.Name == PracticeName.UseOfForceTraining, p => p.InPlace == true);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"§ 5(b)(ii), training on force and de-escalation: {@case.Agency.Name} has it in place."));
        }
    }

    /// <summary>§ 5(b): programmes of community relations.</summary>
    public sealed class CommunityRelations : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Exists<Practice>(p => p.Name == PracticeName.CommunityEngagement, p => p.InPlace == true);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"§ 5(b), community relations: {@case.Agency.Name} has community engagement in place."));
        }
    }
}
