using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;
using GrantEligibility.SafePolicing.DatedValues;
using GrantEligibility.SafePolicing.Scopes;
using NRules.Fluent.Dsl;

namespace GrantEligibility.SafePolicing.InformationSubmission;

/// <summary>
/// EO 13929 § 3(d): discretionary money of the Justice Department goes only to law enforcement agencies that submit the
/// information of § 3(b). Here: whether the condition reaches the case.
/// </summary>
/// <remarks>
/// No intake for state and local agencies is known to have opened under the order, so that the condition was not
/// operational; a question may suppose one (<c>intake-open-from</c>). Each of the five categories is judged by itself,
/// and the heaviest finding is the answer. Reporting to the FBI use-of-force collection is no submission: it holds
/// incidents, not what became of officers.
/// </remarks>
[Requirement("3(d)", "The agency submits the information of § 3(b)", asks: "In each category of § 3(b), were there events, and was each submitted or a zero report filed?")]
[Citation("EO 13929 § 3(d)", "EO 13929 § 3(b)", "85 FR 37326")]
public static partial class InformationSubmitted
{
    /// <summary>There is no intake to submit to, for whomever it is asked.</summary>
    public sealed class NotOperational : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.IsApplicant)
                .Match<OrderParameters>(p => !p.IsIntakeOpenOn(@case.AsOf))
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"On {@case.AsOf} there was no intake to which agencies could submit information under § 3, so that the condition was not operational."));
        }
    }

    /// <summary>No law enforcement agency itself, and nobody said whether one receives part of the award (IC-7).</summary>
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
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
                .Match<Search>(s => s.Subject == SearchSubject.SubRecipients, s => s.IsUnknown)
                .Match<Choice>(c => c.Name == "IC-7", c => c.Reading == "test-sub-recipients")
                .Match<Scope>(
                    s => s.CaseNumber == @case.Number,
                    s => s.Side == ScopeSide.Award,
                    s => s.Reach != Reach.Outside);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not a law enforcement agency itself, and it is unknown whether a law enforcement agency receives part of the award.",
                    $"Which law enforcement agencies, if any, receive part of the award?",
                    $"Name the sub-recipients, with what each law enforcement agency among them submitted."));
        }
    }

    /// <summary>The text reaches law enforcement agencies only.</summary>
    public sealed class NotLawEnforcement : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind == AgencyKind.NotLawEnforcement)
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
                .Match<TestedAgency>(t => t.CaseNumber == @case.Number);
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"{@case.Agency.Name} is not a law enforcement agency, and § 3(d) reaches only those."));
        }
    }

    /// <summary>The text reaches discretionary grants of the Justice Department only.</summary>
    public sealed class AwardOutside : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            Scope scope = default!;
            When()
                .Match(() => @case, c => c.Agency.Kind != AgencyKind.NotLawEnforcement)
                .Match<OrderParameters>(p => p.IsIntakeOpenOn(@case.AsOf))
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

    /// <summary>A category that a law forbids to disclose: "as permissible".</summary>
    public sealed class BarredByLaw : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(s => s.CaseNumber == @case.Number)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => k.IsBarredByLaw);
            Then()
                .Yield(ctx => Finding.NotApplicable(
                    ctx,
                    @case,
                    $"A law forbids {@case.Agency.Name} to disclose its {category.Name} ({category.LegalBar!.Citation}), and § 3(b) asks for information as permissible."));
        }
    }

    /// <summary>An event is missing, but whether § 3(d) reaches the case is in doubt.</summary>
    public sealed class ReachInDoubt : Rule
    {
        /// <inheritdoc/>
        public override void Define()
        {
            Case @case = default!;
            InformationCategory category = default!;
            EventStanding standing = default!;
            When()
                .Match(() => @case)
                .Match<SubmissionScope>(
                    s => s.CaseNumber == @case.Number,
                    s => !s.IsCertain)
                .Match(
                    () => category,
                    k => k.CaseNumber == @case.Number,
                    k => !k.IsBarredByLaw)
                .Match(
                    () => standing,
                    s => s.CaseNumber == @case.Number,
                    s => s.Category == category.Name,
                    s => s.Force == EventForce.Missing);
            Then()
                .Yield(ctx => Finding.Undetermined(
                    ctx,
                    @case,
                    $"{@case.Agency.Name}: {standing.Because}. But what is known of the agency or the award does not say whether § 3(d) reaches the case.",
                    $"What kind of agency is it, and is the award a discretionary grant of the Justice Department?",
                    $"Give the kind of agency and of award, or submit what is missing."));
        }
    }
}
