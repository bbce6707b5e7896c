using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>DOJ Standards for Certification: the principles a body may weigh beside the two mandatory points.</summary>
/// <remarks>Discretionary: none is ever decisive.</remarks>
[Requirement("Standards", "A body may weigh the discretionary principles of the DOJ Standards", kind: RequirementKind.Advisory)]
[Citation("DOJ Standards", "EO 13929 § 2(c)")]
public static class PrinciplesWeighed
{
    /// <summary>The agency states some practices.</summary>
    public sealed class Stated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IEnumerable<Practice> practices = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match<Search>(s => s.Subject == SearchSubject.Practices, s => s.Found > 0)
                .Query(() => practices, q => q
                    .Match<Practice>()
                    .Collect());
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"{PracticeSummary.After("A body may weigh the discretionary principles of the DOJ Standards, and none of them decides.", practices, PracticeSummary.Principles)}"));
        }
    }
}
