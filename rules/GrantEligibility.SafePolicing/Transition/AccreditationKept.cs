using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Certification;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Transition;

/// <summary>
/// EO 14074 § 19(b): until new standards exist, the requirements related to accreditation that it found are kept, while
/// § 22(b) rescinds what is inconsistent. So a certification of the kind EO 13929 § 2(b) asked for may still be required.
/// </summary>
/// <remarks>Never "not met": without such a certification the notice of the programme says what is required. Tribal and territorial agencies are inside.</remarks>
[Requirement(
    "19(b)",
    "Current requirements related to accreditation are kept",
    asks: "Does the agency hold or seek a certification of the kind EO 13929 § 2(b) asked for, and what does the programme's notice require?")]
[Citation("EO 14074 § 19(b)", "EO 14074 § 22(b)", "87 Fed. Reg. 32945")]
public static class AccreditationKept
{
    /// <summary>Not a law enforcement agency.</summary>
    public sealed class NotLawEnforcement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.NotLawEnforcement)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not a law enforcement agency."));
        }
    }

    /// <summary>The recipient is no law enforcement agency, and nobody has said which agencies receive part of the award (IC-7).</summary>
    public sealed class SubRecipientsUnknown : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(
                    () => @case,
                    c => c.IsApplicant,
                    c => c.Agency.Kind == AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match<Search>(s => s.Subject == SearchSubject.SubRecipients, s => s.IsUnknown)
                .Match<Choice>(c => c.Name == "IC-7", c => c.Reading == "test-sub-recipients");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not a law enforcement agency itself, and it is unknown whether a law enforcement agency receives part of the award.",
                    $"Which law enforcement agencies, if any, receive part of the award?",
                    $"Name the sub-recipients, with the credentials of each law enforcement agency among them."));
        }
    }

    /// <summary>Not a discretionary grant of the Justice Department.</summary>
    public sealed class AwardOutside : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Scope scope = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match(
                    () => scope,
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"{scope.Because}"));
        }
    }

    /// <summary>A certification is held, of a body that is still designated.</summary>
    public sealed class Held : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held,
                    g => !g.IsOfBodyThatLostDesignationBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} That is a certification of the kind whose requirement EO 14074 § 19(b) keeps.")
                    .WithCaution(governing.AttestationCaution));
        }
    }

    /// <summary>The certification is of a body that lost its designation after issuing it (IC-4).</summary>
    public sealed class HeldOfBodyThatLostStatus : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held,
                    g => g.IsOfBodyThatLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "review")
                .Not<GoverningCredential>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held,
                    g => !g.IsOfBodyThatLostDesignationBy(@case.AsOf));
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} The body's own designation ended on {governing.Standing.Body!.CertifiedTo}, after the certificate.",
                    $"A review lets the certificate stand although its body lost its designation.")
                    .WithWarning($"Review: the {governing.Standing.Body!.Name} is no longer designated. Ask the COPS Office whether its certificates stand."));
        }
    }

    /// <summary>The loss of the body's designation is disregarded (IC-4 read the other way).</summary>
    public sealed class HeldDespiteLossOfStatus : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Held,
                    g => g.IsOfBodyThatLostDesignationBy(@case.AsOf))
                .Match<Choice>(c => c.Name == "IC-4", c => c.Reading == "disregard");
            Then()
                .Yield(ctx => Finding.Met(
                    ctx,
                    @case,
                    $"{governing.Standing.Because} That is a certification of the kind whose requirement EO 14074 § 19(b) keeps. That the body's own designation ended on {governing.Standing.Body!.CertifiedTo} is disregarded.")
                    .WithCaution(governing.AttestationCaution));
        }
    }

    /// <summary>A certification is being sought.</summary>
    public sealed class Sought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            GoverningCredential governing = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match(
                    () => governing,
                    g => g.CaseNumber == @case.Number,
                    g => g.Force == CredentialForce.Pending);
            Then()
                .Yield(ctx => Finding.MetConditionally(
                    ctx,
                    @case,
                    $"{governing.Standing.Because}",
                    $"The body certifies {@case.Agency.Name}, and the notice of the programme asks no more.")
                    .WithCaution(governing.Standing.Caution));
        }
    }

    /// <summary>Neither: what is required, the notice of the programme says.</summary>
    public sealed class NeitherHeldNorSought : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside)
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Not<GoverningCredential>(
                    g => g.CaseNumber == @case.Number,
                    g => g.IsHeldOrSought);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not known to hold or seek a certification of the kind EO 13929 § 2(b) asked for. EO 14074 § 19(b) keeps current accreditation requirements and § 22(b) rescinds inconsistent ones, so that it depends on the programme.",
                    $"Does the notice of the programme require a certification or accreditation?",
                    $"Check the notice of the programme; a certification held, or an application for one pending, settles it as well."));
        }
    }
}
