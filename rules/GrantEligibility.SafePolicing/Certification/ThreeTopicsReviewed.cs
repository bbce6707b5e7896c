using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>EO 13929 § 2(c), opening: bodies should review policies and training on force and de-escalation, performance management such as early-warning systems, and community engagement.</summary>
/// <remarks>Should, not must: none of the three is ever a reason for "not met".</remarks>
[Requirement("2(c)", "A body should review force and de-escalation, performance management, and community engagement", kind: RequirementKind.Advisory)]
[Citation("EO 13929 § 2(c)", "85 FR 37325")]
public static class ThreeTopicsReviewed
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
                    $"{PracticeSummary.After("A body should also review three topics, and none of them decides.", practices, PracticeSummary.Topics)}"));
        }
    }

    /// <summary>Nobody has said what is in place.</summary>
    public sealed class NothingStated : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant)
                .Match<Search>(s => s.Subject == SearchSubject.Practices, s => !(s.Found > 0));
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"A body should also review force and de-escalation training, early-warning systems and community engagement. What {@case.Agency.Name} has in place is not stated; none of it decides."));
        }
    }
}
