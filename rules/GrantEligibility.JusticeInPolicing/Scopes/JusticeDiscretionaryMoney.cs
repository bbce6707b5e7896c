using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Scopes;

/// <summary>Whether the award is discretionary money of the Justice Department, which § 113(c) conditions.</summary>
/// <remarks>Exactly one row holds.</remarks>
public static class JusticeDiscretionaryMoney
{
    /// <summary>Discretionary money of the department.</summary>
    public sealed class Discretionary : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => c.Award.Kind == AwardKind.Discretionary,
                    c => c.Award.IsFundedUnder(FundingProgram.Byrne) || c.Award.IsFundedUnder(FundingProgram.Cops) || (c.Award.Component != null && c.Award.Component != AwardComponent.OutsideJustice))
                .Match(() => gate, g => g.Section == SectionNames.AccreditationRequired);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award is discretionary money of the Justice Department, which § 113(c) conditions.",
                    "discretionary money of the Justice Department"));
        }
    }

    /// <summary>Formula money, whoever's.</summary>
    public sealed class Formula : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(c => c.IsApplicant, c => c.Award.Kind == AwardKind.Formula)
                .Match(() => gate, g => g.Section == SectionNames.AccreditationRequired);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Outside,
                    $"The award follows a formula, and § 113(c) conditions discretionary money only."));
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
                    c => c.Award.Kind != AwardKind.Formula,
                    c => !c.Award.IsFundedUnder(FundingProgram.Byrne),
                    c => !c.Award.IsFundedUnder(FundingProgram.Cops),
                    c => c.Award.Component == AwardComponent.OutsideJustice)
                .Match(() => gate, g => g.Section == SectionNames.AccreditationRequired);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Outside,
                    $"The award is not money of the Justice Department, and § 113(c) conditions only that."));
        }
    }

    /// <summary>Money of the department; whether discretionary is unknown.</summary>
    public sealed class KindUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => c.Award.Kind == null,
                    c => c.Award.IsFundedUnder(FundingProgram.Byrne) || c.Award.IsFundedUnder(FundingProgram.Cops) || (c.Award.Component != null && c.Award.Component != AwardComponent.OutsideJustice))
                .Match(() => gate, g => g.Section == SectionNames.AccreditationRequired);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Money,
                    $"Whether the award is discretionary is unknown; § 113(c) conditions discretionary money of the Justice Department.",
                    "Is the award discretionary or by formula?",
                    "discretionary money of the Justice Department"));
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
                    c => c.Award.Kind != AwardKind.Formula,
                    c => !c.Award.IsFundedUnder(FundingProgram.Byrne),
                    c => !c.Award.IsFundedUnder(FundingProgram.Cops),
                    c => c.Award.Component == null)
                .Match(() => gate, g => g.Section == SectionNames.AccreditationRequired);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Money,
                    $"Whether the award is money of the Justice Department is unknown; § 113(c) conditions its discretionary money.",
                    "Whose money is the award, and is it discretionary?",
                    "discretionary money of the Justice Department"));
        }
    }
}
