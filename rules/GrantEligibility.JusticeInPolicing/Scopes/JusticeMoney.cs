using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Scopes;

/// <summary>
/// Whether the award is law-enforcement assistance of the Justice Department, Byrne money among it, which § 118(e) conditions.
/// </summary>
/// <remarks>Exactly one row holds.</remarks>
public static class JusticeMoney
{
    /// <summary>Byrne or COPS money.</summary>
    public sealed class OfAProgramme : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => c.Award.IsFundedUnder(FundingProgram.Byrne) || c.Award.IsFundedUnder(FundingProgram.Cops))
                .Match(() => gate, g => g.Section == SectionNames.StopReports);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award asks for Byrne or COPS money, which § 118(e) conditions.",
                    "money of the Justice Department"));
        }
    }

    /// <summary>Other money of the department.</summary>
    public sealed class OfTheDepartment : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => !c.Award.IsFundedUnder(FundingProgram.Byrne),
                    c => !c.Award.IsFundedUnder(FundingProgram.Cops),
                    c => c.Award.Component != null,
                    c => c.Award.Component != AwardComponent.OutsideJustice)
                .Match(() => gate, g => g.Section == SectionNames.StopReports);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award is money of the Justice Department, and § 118(e) conditions all its law-enforcement assistance.",
                    "money of the Justice Department"));
        }
    }

    /// <summary>Not money of the department.</summary>
    public sealed class Outside : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => !c.Award.IsFundedUnder(FundingProgram.Byrne),
                    c => !c.Award.IsFundedUnder(FundingProgram.Cops),
                    c => c.Award.Component == AwardComponent.OutsideJustice)
                .Match(() => gate, g => g.Section == SectionNames.StopReports);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Outside,
                    $"The award is not money of the Justice Department, and § 118(e) conditions only that."));
        }
    }

    /// <summary>Whose money it is, is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => !c.Award.IsFundedUnder(FundingProgram.Byrne),
                    c => !c.Award.IsFundedUnder(FundingProgram.Cops),
                    c => c.Award.Component == null)
                .Match(() => gate, g => g.Section == SectionNames.StopReports);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Money,
                    $"Whether the award is money of the Justice Department is unknown; § 118(e) conditions all its law-enforcement assistance.",
                    "Whose money is the award?",
                    "money of the Justice Department"));
        }
    }
}
