using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Regimes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Certification;

/// <summary>
/// H.R. 7120 § 202(a): by the day before the fiscal year there is evidence of an officer certification and decertification
/// programme, and registry records show that all officers met state certification in the prior year; else no Byrne money. Tribes
/// are not tested.
/// </summary>
/// <remarks>The section title was read, the content is recalled.</remarks>
[Requirement("202(a)", "Officers are certified, and all met state certification in the prior year", asks: "Is there an officer certification programme, and did all officers meet state certification in the prior year?")]
[Citation("H.R. 7120 § 202(a)")]
public static class OfficersCertified
{
    /// <summary>Outside its reach.</summary>
    public sealed class NotReached() : OutsideReach(SectionNames.OfficerCertification);

    /// <summary>Perhaps outside its reach.</summary>
    public sealed class InDoubt() : ReachInDoubt(SectionNames.OfficerCertification);

    /// <summary>Both, on the test day.</summary>
    public sealed class Certified : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            CertificationTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.OfficerCertification)
                .Match(() => tested, t => t.IsWhole, t => t.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"On {tested.TestDay} there was evidence of a certification programme, and all officers met state certification in the prior year ({reach.Money})."));
        }
    }

    /// <summary>Both, and the test day is still to come.</summary>
    public sealed class CertifiedSoFar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            CertificationTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.OfficerCertification)
                .Match(() => tested, t => t.IsWhole, t => !t.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"There is evidence of a certification programme, and all officers met state certification in the prior year ({reach.Money}); the test day, {tested.TestDay}, has not come.",
                    $"Both must be so on {tested.TestDay}."));
        }
    }

    /// <summary>One is lacking on the test day.</summary>
    public sealed class Lacking : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            CertificationTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.OfficerCertification, r => r.Applies)
                .Match(() => tested, t => t.IsLacking, t => t.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"§ 202(a) asks for both on {tested.TestDay}, and without them there is no {reach.Money}: there is evidence of a programme: {tested.HasProgram}; all officers met state certification in the prior year: {tested.EveryOfficerMetIt}.",
                    $"Set up the programme and file the registry records. They count for money of a later fiscal year if they are there on the day before that begins."));
        }
    }

    /// <summary>One is lacking, and the test day is still to come.</summary>
    public sealed class LackingSoFar : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            CertificationTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.OfficerCertification, r => r.Applies)
                .Match(() => tested, t => t.IsLacking, t => !t.HasComeBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"§ 202(a) asks for both on {tested.TestDay}, which has not come ({reach.Money}): there is evidence of a programme: {tested.HasProgram}; all officers met state certification in the prior year: {tested.EveryOfficerMetIt}.",
                    $"Will both be so on {tested.TestDay}?",
                    $"Set up the programme and file the registry records by {tested.TestDay}."));
        }
    }

    /// <summary>Nothing is known to lack, and something is unknown.</summary>
    public sealed class Unknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GateReach reach = default!;
            CertificationTested tested = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match(() => reach, r => r.Section == SectionNames.OfficerCertification)
                .Match(() => tested, t => !t.IsLacking, t => !t.IsWhole);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"§ 202(a) asks for both on {tested.TestDay} ({reach.Money}): there is evidence of a programme: {tested.HasProgram}; all officers met state certification in the prior year: {tested.EveryOfficerMetIt}.",
                    $"Is there an officer certification programme, and did all officers meet state certification in the prior year?",
                    $"Supply the evidence of the programme and the registry's receipts."));
        }
    }
}
