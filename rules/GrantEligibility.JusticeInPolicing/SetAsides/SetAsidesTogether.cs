using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.SetAsides;

/// <summary>
/// H.R. 7120 §§ 113(b), 114(a), 334 and 382: what the four shares of Byrne money come to together, so that a budget can hold
/// them.
/// </summary>
/// <remarks>Follows from the four; it decides nothing.</remarks>
[Requirement("set-asides", "A budget holds the four shares together", kind: RequirementKind.Advisory)]
[Citation("H.R. 7120 § 113(b)", "H.R. 7120 § 114(a)", "H.R. 7120 § 334", "H.R. 7120 § 382")]
public static class SetAsidesTogether
{
    /// <summary>The award asks for Byrne money.</summary>
    public sealed class Advised : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            IEnumerable<SetAsideTerms> terms = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => c.IsApplicant, c => c.Award.IsFundedUnder(FundingProgram.Byrne))
                .Exists<GateReach>(r => r.Section == SectionNames.BodyCameraShare)
                .Query(() => terms, q => q
                    .Match<SetAsideTerms>()
                    .Collect()
                    .Where(all => all.Any()));
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx, @case, $"Together the assurances set at least {terms.Sum(term => term.LeastAsPercentage)} per cent of the Byrne money aside; check that the budget holds them all."));
        }
    }
}
