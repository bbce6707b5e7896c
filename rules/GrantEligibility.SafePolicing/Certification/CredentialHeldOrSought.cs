using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>
/// EO 13929 § 2(b), the funding gate: discretionary money of the Justice Department goes only to state and local law
/// enforcement agencies that have sought, or are seeking, a credential of an independent body that the Attorney General
/// has certified.
/// </summary>
/// <remarks>
/// What each credential is worth is derived beside this file, and the weightiest governs
/// (<see cref="WeightiestGoverns"/>). The provision binds the Attorney General "as appropriate and consistent with
/// applicable law", so that no row here is a promise.
/// </remarks>
[Requirement(
    "2(b)",
    "The agency holds, or is seeking, a credential of a certified independent body",
    asks: "Does the agency hold a credential of a body that the Attorney General certified, or has it applied for one, and when?")]
[Citation("EO 13929 § 2(b)", "DOJ Standards", "85 FR 37325")]
public static partial class CredentialHeldOrSought
{
    /// <summary>The agency, the award or its year is outside § 2(b).</summary>
    public sealed class NotReached : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Scope scope = default!;
            When()
                .Match(() => @case)
                .Match(
                    () => scope,
                    s => s.CaseNumber == @case.Number,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(ctx => Finding.NotApplicable(ctx, @case, $"{scope.Because}"));
        }
    }

    /// <summary>A sub-recipient, where only the applicant is tested (IC-7).</summary>
    public sealed class SubRecipientNotTested : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match<RegimeStanding>(s => s.InForce)
                .Match(() => @case, c => !c.IsApplicant)
                .Match<Choice>(c => c.Name == "IC-7", c => c.Reading == "applicant-only");
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} receives part of the award from the applicant, and only the applicant is tested."));
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
                .Match<Search>(s => s.Subject == SearchSubject.SubRecipients, s => s.IsUnknown)
                .Match<Choice>(c => c.Name == "IC-7", c => c.Reading == "test-sub-recipients")
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number)
                .Not<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side != ScopeSide.Agency,
                    s => s.Reach == Reach.Outside);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not a law enforcement agency itself, and it is unknown whether a law enforcement agency receives part of the award.",
                    $"Which law enforcement agencies, if any, receive part of the award?",
                    $"Name the sub-recipients, with the credentials of each law enforcement agency among them."));
        }
    }

    /// <summary>No Standards and no certified body yet: the gate can be neither met nor failed (IC-2).</summary>
    public sealed class StandardsAwaited : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.AwaitsStandards)
                .Match<Choice>(c => c.Name == "IC-2", c => c.Reading == "undetermined");
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"On {@case.AsOf} the DOJ Standards were not announced and no body was certified, so that {@case.Agency.Name} could neither hold nor seek a credential.",
                    $"When will the standards and the certified bodies be announced?",
                    $"Await the standards; then apply to a certified body of the agency's State at once."));
        }
    }

    /// <summary>The same, where lacking a credential is read as failing (IC-2).</summary>
    public sealed class StandardsNotAwaited : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case)
                .Match<GateScope>(
                    g => g.CaseNumber == @case.Number,
                    g => g.Gate == Gate.AwaitsStandards)
                .Match<Choice>(c => c.Name == "IC-2", c => c.Reading == "not-met");
            Then()
                .Yield(ctx => Finding.NotMet(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} holds and seeks no credential of a certified body; that on {@case.AsOf} there was none to seek is read as no excuse.",
                    $"Await the standards; then apply to a certified body of the agency's State at once."));
        }
    }
}
