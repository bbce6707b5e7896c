using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Transition;

/// <summary>EO 14074 § 19(a): which discretionary grants shall require accreditation is for later, programme by programme.</summary>
/// <remarks>It advises; it never decides.</remarks>
[Requirement("19(a)", "Programmes may come to require accreditation", kind: RequirementKind.Advisory)]
[Citation("EO 14074 § 19(a)", "EO 14074 § 19(b)")]
public static class ProgrammesMayRequireAccreditation
{
    /// <summary>What to look for.</summary>
    public sealed class LookAtTheNotice : Rule
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
                    $"Whether a discretionary grant requires accreditation is chosen programme by programme (§ 19(a)), and a body may no longer rely on self-certification alone (§ 19(b)): a letter of attestation may not do for the next certificate of {@case.Agency.Name}."));
        }
    }
}
