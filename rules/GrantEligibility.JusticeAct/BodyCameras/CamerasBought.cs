using GrantEligibility.Bills.Gates;
using GrantEligibility.Bills.Scopes;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.BodyCameras;

/// <summary>Whether the award is money under a provision that buys body-worn cameras, which § 202 conditions.</summary>
/// <remarks>Exactly one row holds.</remarks>
public static class CamerasBought
{
    internal const string Money = "The money of the provision that buys body-worn cameras";

    /// <summary>The award pays for cameras.</summary>
    public sealed class Bought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(c => c.IsApplicant, c => c.Award.BuysBodyCameras == true)
                .Match(() => gate, g => g.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award pays for body-worn cameras, and § 202 conditions such money.",
                    Money));
        }
    }

    /// <summary>A body-camera partnership grant pays for cameras by what it is.</summary>
    public sealed class PartnershipGrant : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => c.Award.BuysBodyCameras != true,
                    c => c.Award.IsFundedUnder(FundingProgram.BodyCameraPartnership))
                .Match(() => gate, g => g.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Inside,
                    $"The award is a body-camera partnership grant, and § 202 conditions its money.",
                    Money));
        }
    }

    /// <summary>The award pays for none.</summary>
    public sealed class NoneBought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Gate gate = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match<Case>(
                    c => c.IsApplicant,
                    c => c.Award.BuysBodyCameras == false,
                    c => !c.Award.IsFundedUnder(FundingProgram.BodyCameraPartnership))
                .Match(() => gate, g => g.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(_ => Scope.Of(
                    gate,
                    ScopeSide.Money,
                    Reach.Outside,
                    $"The award pays for no body-worn cameras, and § 202 conditions only money that does."));
        }
    }

    /// <summary>Whether it pays for any is unknown.</summary>
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
                    c => c.Award.BuysBodyCameras == null,
                    c => !c.Award.IsFundedUnder(FundingProgram.BodyCameraPartnership))
                .Match(() => gate, g => g.Section == SectionNames.CameraDiscipline);
            Then()
                .Yield(_ => Scope.Unclear(
                    gate,
                    ScopeSide.Money,
                    $"§ 202 conditions money that buys body-worn cameras; whether the award does is unknown.",
                    "Does the award pay for body-worn cameras?",
                    Money));
        }
    }
}
