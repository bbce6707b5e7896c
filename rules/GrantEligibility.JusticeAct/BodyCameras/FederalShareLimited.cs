using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeAct.BodyCameras;

/// <summary>
/// S. 3985 § 201: how much of a body-camera partnership grant is federal money, and how much one recipient and one State may
/// have.
/// </summary>
/// <remarks>Read in H.R. 8088. It limits the size of a grant and bars nobody.</remarks>
[Requirement("201(size)", "The federal share and the share of the pot are limited", kind: RequirementKind.Advisory)]
[Citation("S. 3985 § 201")]
public static class FederalShareLimited
{
    /// <summary>The award is, or may be, such a grant.</summary>
    public sealed class Advised : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant, c => c.Award.IsFundedUnder(FundingProgram.BodyCameraPartnership))
                .Match<GateReach>(r => r.Section == SectionNames.CameraPartnership);
            Then()
                .Yield(ctx => Finding.Advisory(
                    ctx,
                    @case,
                    $"The federal share is up to 50 per cent, and exactly 50 per cent for units under 100,000 residents, subject to a waiver clause. One recipient has at most 5 per cent of the pot, one State with its units at most 20 per cent; each State has at least 0.5 per cent, each of four territories 0.25 per cent."));
        }
    }
}
