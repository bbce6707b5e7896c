using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Transition;

/// <summary>EO 14074 § 20(a): departments use discretionary grants to promote the order's policies.</summary>
/// <remarks>It advises; it never decides.</remarks>
[Requirement("20(a)", "Grants may promote the policies of EO 14074", kind: RequirementKind.Advisory)]
[Citation("EO 14074 § 20(a)")]
public static class GrantsPromotePolicies
{
    /// <summary>What to expect.</summary>
    public sealed class ExpectPriorities : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"§ 20(a) has discretionary grants promote the policies of EO 14074; the notice of a programme may favour them, and {@case.Agency.Name} does well to look."));
        }
    }
}
